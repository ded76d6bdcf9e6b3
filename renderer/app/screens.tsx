import { useCallback, useMemo } from 'react';
import type { Value } from '../../bridge/contract';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import type { Language } from '../../catalog/schema';
import type { ExportSettings } from '../catalog/export/use-exports';
import type { Layouts } from '../catalog/table/use-layouts';
import type { CatalogCall } from '../catalog/use-catalog-calls';
import { useCatalogScreen } from '../catalog/use-catalog-screen';
import { ActiveContext } from '../keys/active-context';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import type { Screen } from '../vocabulary/screens';
import styles from './app.module.css';
import { CasesPlace, useCaseSide } from './cases-place';
import { SettingsWithTemplates } from './settings-with-templates';
import { TriageWithAnswer } from './triage-with-answer';
import type { usePlaces } from './use-places';

/**
 * The screens of the window. Triage, the Catalog and Cases stay mounted, so that going away loses nothing. What they are
 * given stays the same while they lie behind another: none is rendered again because somebody goes elsewhere.
 */
export function Screens({
  screen,
  go,
  catalogCall,
  settings,
  about,
  change,
  places: { place, goTo },
  onTrouble,
  onArrival,
}: {
  screen: Screen;
  go: (screen: Screen) => void;
  /** What the window last asked of the Catalog; null until someone goes there for the first time. */
  catalogCall: CatalogCall | null;
  settings: Settings;
  about: Value<'app.about'>;
  change: (part: SettingsChange) => void;
  places: ReturnType<typeof usePlaces>;
  onTrouble: RaiseTrouble;
  /** Called when a paste comes in, whichever screen is shown. */
  onArrival: () => void;
}) {
  const cases = useCaseSide(go, settings.cases.asked, () => goTo({ section: 'cases' }));
  const onSign = useCallback((signing: Language) => goTo({ section: 'answers', signing }), [goTo]);
  return (
    <>
      <div className={styles['fill']} hidden={screen !== 'triage'}>
        <ActiveContext value={screen === 'triage'}>
          <TriageWithAnswer
            {...{ settings, change, onTrouble, onArrival, onSign }}
            brought={cases.brought}
            onCase={cases.onCase}
            onKeepingWanted={cases.onKeepingWanted}
          />
        </ActiveContext>
      </div>
      <CatalogPlace active={screen === 'catalog'} call={catalogCall} {...{ settings, change, onTrouble }} />
      <div className={styles['fill']} hidden={screen !== 'cases'}>
        <CasesPlace
          active={screen === 'cases'}
          {...{ settings, change, onTrouble }}
          asked={cases.asked}
          onTriage={cases.bring}
        />
      </div>
      {screen === 'settings' && (
        <SettingsWithTemplates {...{ place, settings, about, onTrouble }} onGo={goTo} onChange={change} />
      )}
    </>
  );
}

/** The Catalog. It stays mounted once somebody went there. */
function CatalogPlace({
  active,
  call,
  settings,
  change,
  onTrouble,
}: {
  active: boolean;
  call: CatalogCall | null;
  settings: Settings;
  change: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
}) {
  const catalog = useCatalog();
  const CatalogScreen = useCatalogScreen(call !== null, catalog);
  const kept = useCatalogSettings(settings, change);
  return (
    call &&
    CatalogScreen &&
    catalog.isThere && (
      <div className={styles['fill']} hidden={!active}>
        <CatalogScreen layouts={settings.catalog?.layouts} {...{ active, call, onTrouble, ...kept }} />
      </div>
    )
  );
}

/** What the Catalog keeps in the settings. */
function useCatalogSettings(settings: Settings, change: (part: SettingsChange) => void) {
  const onLayouts = useCallback((layouts: Layouts) => change({ catalog: { layouts } }), [change]);
  const exportSettings = useMemo(
    (): ExportSettings => ({
      choice: settings.export,
      save: (choice) => change({ export: choice }),
    }),
    [settings.export, change],
  );
  return { onLayouts, exportSettings };
}
