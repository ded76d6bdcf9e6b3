import { useCallback, useEffect, useState } from 'react';
import type { SettingsChange } from '../../bridge/contract';
import { on, request } from '../bridge';
import { useCatalogCalls } from '../catalog/use-catalog-calls';
import { useCatalogScreen } from '../catalog/use-catalog-screen';
import { OpenEntryContext } from '../entry/entry-link';
import { Footer } from '../footer/footer';
import { CommandsProvider } from '../keys/commands-provider';
import { Notices } from '../page/notices';
import type { Opened } from '../page/open-page';
import { useNotices } from '../page/use-notices';
import { CatalogContext, type LoadedCatalog } from '../state/catalog-context';
import { TemplatesContext } from '../state/templates-context';
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
import { Rail } from './rail';
import { SettingsPage } from './settings-page';
import { TriagePage } from './triage-page';
import { WindowCommands } from './window-commands';

export function App({ catalog, ...opened }: Opened) {
  const { about } = opened;
  const { settings, setSettings, language } = useSettings(opened);
  const [screen, setScreen] = useState<Screen>('triage');
  const notices = useNotices();
  const { call, ...calls } = useCatalogCalls(screen, setScreen);
  const { openEntry } = calls;
  const CatalogScreen = useCatalogScreen(call !== null, catalog);

  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'show-settings' || command === 'show-about') setScreen('settings');
        else if (command === 'paste-new') setScreen('triage');
      }),
    [],
  );
  const { raise } = notices;
  useAskedEntry(catalog, openEntry, raise);
  const showTriage = useCallback(() => setScreen('triage'), []);

  const change = useCallback(
    async (part: SettingsChange) => {
      const answer = await request('settings.write', part);
      if (answer.ok) setSettings(answer.value);
      else raise(answer.problem);
    },
    [setSettings, raise],
  );
  const watching = useWatching(settings.watch, change);
  const templates = useLoadedTemplates(settings.answers, raise);
  const editing = useTemplateEditingState(templates, raise);

  return (
    <LanguageContext value={language}>
      <CatalogContext value={catalog}>
        <CommandsProvider isMac={about.platform === 'darwin'}>
          <WatchContext value={watching}>
            <TemplatesContext value={templates}>
              <div className={styles['window']}>
                <Rail current={screen} onGo={setScreen} />
                <main className={styles['place']}>
                  {/* Triage stays mounted: going to Settings and back loses neither paste nor answer. */}
                  <div className={styles['fill']} hidden={screen !== 'triage'}>
                    <OpenEntryContext value={openEntry}>
                      <TriagePage
                        active={screen === 'triage'}
                        answers={settings.answers}
                        onAnswers={(answers) => change({ answers })}
                        onTrouble={notices.raise}
                        onArrival={showTriage}
                      />
                    </OpenEntryContext>
                  </div>
                  {call && CatalogScreen && (
                    <div className={styles['fill']} hidden={screen !== 'catalog'}>
                      <CatalogScreen
                        active={screen === 'catalog'}
                        call={call}
                        layouts={settings.catalog?.layouts}
                        onLayouts={(layouts) => change({ catalog: { layouts } })}
                        exported={{
                          choice: settings.export,
                          keep: (choice) => change({ export: choice }),
                        }}
                        onTrouble={notices.raise}
                      />
                    </div>
                  )}
                  {screen === 'settings' && (
                    <RaiseContext value={raise}>
                      <TemplateEditingContext value={editing}>
                        <SettingsPage settings={settings} about={about} onChange={change} />
                      </TemplateEditingContext>
                    </RaiseContext>
                  )}
                </main>
                <Notices notices={notices} />
                <SuggestionLine />
                <Footer start={<WatchState />} entries={catalog.entries.length} />
              </div>
              <WindowCommands
                showTemplates={editing.showList}
                screen={screen}
                go={setScreen}
                catalog={calls}
                settings={settings}
                change={change}
              />
            </TemplatesContext>
          </WatchContext>
        </CommandsProvider>
      </CatalogContext>
    </LanguageContext>
  );
}

/** Shows an entry that a link asks for, from wherever. */
function useAskedEntry(catalog: LoadedCatalog, openEntry: (id: string) => void, raise: RaiseTrouble): void {
  useEffect(
    () =>
      on('entry.asked', ({ id }) => {
        if (catalog.byId.has(id)) openEntry(id);
        else raise({ code: 'entry-unknown', name: id });
      }),
    [catalog, openEntry, raise],
  );
}
