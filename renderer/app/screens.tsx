import type { Value } from '../../bridge/contract';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import type { CatalogCall } from '../catalog/use-catalog-calls';
import { useCatalogScreen } from '../catalog/use-catalog-screen';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import type { Screen } from '../vocabulary/screens';
import styles from './app.module.css';
import { CasesPlace, useCaseSide } from './cases-place';
import { SettingsWithTemplates } from './settings-with-templates';
import { TriageWithAnswer } from './triage-with-answer';
import type { usePlaces } from './use-places';

/** The screens of the window. Triage and the Catalog stay mounted, so that going away loses nothing. */
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
  const catalog = useCatalog();
  const CatalogScreen = useCatalogScreen(catalogCall !== null, catalog);
  const cases = useCaseSide(go, settings.cases.asked, () => goTo({ section: 'cases' }));
  return (
    <>
      <div className={styles['fill']} hidden={screen !== 'triage'}>
        <TriageWithAnswer
          active={screen === 'triage'}
          {...{ settings, change, onTrouble, onArrival }}
          onSign={(signing) => goTo({ section: 'answers', signing })}
          {...cases.forTriage}
        />
      </div>
      {catalogCall && CatalogScreen && catalog.isThere && (
        <div className={styles['fill']} hidden={screen !== 'catalog'}>
          <CatalogScreen
            active={screen === 'catalog'}
            call={catalogCall}
            layouts={settings.catalog?.layouts}
            onLayouts={(layouts) => change({ catalog: { layouts } })}
            exportSettings={{
              choice: settings.export,
              save: (choice) => change({ export: choice }),
            }}
            onTrouble={onTrouble}
          />
        </div>
      )}
      <div className={styles['fill']} hidden={screen !== 'cases'}>
        <CasesPlace active={screen === 'cases'} side={cases} {...{ settings, change, onTrouble }} />
      </div>
      {screen === 'settings' && (
        <SettingsWithTemplates {...{ place, settings, about, onTrouble }} onGo={goTo} onChange={change} />
      )}
    </>
  );
}
