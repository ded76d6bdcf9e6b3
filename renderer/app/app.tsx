import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { SettingsChange } from '../../bridge/contract/settings';
import { on, request } from '../bridge';
import { useCatalogCalls } from '../catalog/use-catalog-calls';
import { OpenEntryContext } from '../entry/entry-link';
import { Footer } from '../footer/footer';
import { CommandsProvider } from '../keys/commands-provider';
import { Notices } from '../page/notices';
import type { Opened } from '../page/open-page';
import { Providers, provide } from '../page/providers';
import { useNotices } from '../page/use-notices';
import { CatalogContext, type LoadedCatalog } from '../state/catalog-context';
import { PassingContext, usePassingState } from '../state/passing-line';
import { TemplatesContext } from '../state/templates-context';
import { useComingCatalog } from '../state/use-coming-catalog';
import { useLoadedTemplates } from '../state/use-loaded-templates';
import { useSettings } from '../state/use-settings';
import { useWatching } from '../state/use-watching';
import { WatchContext } from '../state/watch-context';
import { RaiseContext } from '../templates/drafts/use-raise';
import { TemplateEditingContext, useTemplateEditingState } from '../templates/drafts/use-template-editing';
import type { RaiseTrouble } from '../text/raise-trouble';
import { LanguageContext } from '../text/strings-context';
import type { Screen } from '../vocabulary/screens';
import { SuggestionLine } from '../watch/suggestion-line';
import { WatchState } from '../watch/watch-state';
import styles from './app.module.css';
import { createArrivals } from './arrivals';
import { Rail } from './rail';
import { Screens } from './screens';
import { usePlaces } from './use-places';
import { WindowCommands } from './window-commands';

export function App(opened: Opened) {
  const catalog = useComingCatalog();
  const { settings, setSettings, language } = useSettings(opened);
  const notices = useNotices(catalog.isThere);
  const { raise, moveOn } = notices;
  const change = useChange(setSettings, raise);
  const [screen, setScreen] = useState<Screen>('triage');
  const [arrivals, arrive] = useArrivals(setScreen, moveOn);
  const { call, ...calls } = useCatalogCalls(screen, setScreen);
  useEntryLinks(catalog, calls.openEntry, raise);
  const watching = useWatching(settings.watch, change);
  const templates = useLoadedTemplates(settings.answers, raise);
  const editing = useTemplateEditingState(templates, raise);
  const places = usePlaces(setScreen, editing.showList);
  const passing = usePassingState();
  const isMac = opened.about.platform === 'darwin';
  const providers = [
    provide(LanguageContext, language),
    provide(CatalogContext, catalog),
    provide(WatchContext, watching),
    provide(TemplatesContext, templates),
    provide(TemplateEditingContext, editing),
    provide(RaiseContext, raise),
    provide(PassingContext, passing),
    provide(OpenEntryContext, calls.openEntry),
    (children: ReactNode) => <CommandsProvider isMac={isMac}>{children}</CommandsProvider>,
  ];
  return (
    <Providers list={providers}>
      <div className={styles['window']}>
        <Rail current={screen} onGo={setScreen} />
        <main className={styles['place']}>
          <Screens
            {...{ screen, settings, change, places }}
            about={opened.about}
            go={setScreen}
            catalogCall={call}
            onTrouble={raise}
            onArrival={arrive}
          />
        </main>
        <div className={styles['told']}>
          <Notices notices={notices} />
          <SuggestionLine />
        </div>
        <Footer start={<WatchState />} entries={catalog.isThere ? catalog.entries.length : null} />
      </div>
      <WindowCommands
        showTemplates={places.showTemplates}
        screen={screen}
        arrivals={arrivals}
        go={setScreen}
        catalog={calls}
        settings={settings}
        change={change}
      />
    </Providers>
  );
}

/** Writes a part of the settings. */
function useChange(setSettings: (settings: Opened['settings']) => void, raise: RaiseTrouble) {
  return useCallback(
    async (part: SettingsChange) => {
      const answer = await request('settings.write', part);
      if (answer.ok) setSettings(answer.value);
      else raise(answer.problem);
    },
    [setSettings, raise],
  );
}

/** What tells of a paste that comes in, and what shows Triage when one does. */
function useArrivals(go: (screen: Screen) => void, moveOn: () => void) {
  const [arrivals] = useState(createArrivals);
  const arrive = useCallback(() => {
    go('triage');
    moveOn();
    arrivals.tell();
  }, [go, moveOn, arrivals]);
  return [arrivals, arrive] as const;
}

/** Opens the entry of a link that was followed outside of this window. */
function useEntryLinks(catalog: LoadedCatalog, openEntry: (id: string) => void, raise: RaiseTrouble): void {
  useEffect(
    () =>
      on('entry.asked', ({ id }) => {
        if (catalog.byId.has(id)) openEntry(id);
        else raise({ code: 'entry-unknown', name: id });
      }),
    [catalog, openEntry, raise],
  );
}
