import { useCallback, useEffect, useState } from 'react';
import type { SettingsChange } from '../../bridge/contract';
import { on, request } from '../bridge';
import { useCatalogCalls } from '../catalog/use-catalog-calls';
import { useCatalogPlace } from '../catalog/use-catalog-place';
import { OpenEntryContext } from '../entry/entry-link';
import { Footer } from '../footer/footer';
import { CommandsProvider } from '../keys/commands-provider';
import { Notices } from '../page/notices';
import type { Opened } from '../page/open-page';
import { useNotices } from '../page/use-notices';
import { CatalogContext, type HeldCatalog } from '../state/catalog-context';
import { TemplatesContext } from '../state/templates-context';
import { useHeldTemplates } from '../state/use-held-templates';
import { useSettings } from '../state/use-settings';
import { useWatching } from '../state/use-watching';
import { WatchContext } from '../state/watch-context';
import { RaiseContext } from '../templates/drafts/use-raise';
import { useWorkshopState, WorkshopContext } from '../templates/drafts/use-workshop';
import type { RaiseTrouble } from '../text/raise-trouble';
import { LanguageContext } from '../text/strings-context';
import type { Place } from '../vocabulary/places';
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
  const [place, setPlace] = useState<Place>('triage');
  const notices = useNotices();
  const { call, ...calls } = useCatalogCalls(place, setPlace);
  const { openEntry } = calls;
  const CatalogPlace = useCatalogPlace(call !== null, catalog);

  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'show-settings' || command === 'show-about') setPlace('settings');
        else if (command === 'paste-new') setPlace('triage');
      }),
    [],
  );
  const { raise } = notices;
  useAskedEntry(catalog, openEntry, raise);
  const showTriage = useCallback(() => setPlace('triage'), []);

  const change = useCallback(
    async (part: SettingsChange) => {
      const answer = await request('settings.write', part);
      if (answer.ok) setSettings(answer.value);
      else raise(answer.problem);
    },
    [setSettings, raise],
  );
  const watching = useWatching(settings.watch, change);
  const templates = useHeldTemplates(settings.answers, raise);
  const workshop = useWorkshopState(templates, raise);

  return (
    <LanguageContext value={language}>
      <CatalogContext value={catalog}>
        <CommandsProvider isMac={about.platform === 'darwin'}>
          <WatchContext value={watching}>
            <TemplatesContext value={templates}>
              <div className={styles['window']}>
                <Rail place={place} onGo={setPlace} />
                <main className={styles['place']}>
                  {/* Triage stays mounted: going to Settings and back loses neither paste nor answer. */}
                  <div className={styles['fill']} hidden={place !== 'triage'}>
                    <OpenEntryContext value={openEntry}>
                      <TriagePage
                        active={place === 'triage'}
                        answers={settings.answers}
                        onAnswers={(answers) => change({ answers })}
                        onTrouble={notices.raise}
                        onArrival={showTriage}
                      />
                    </OpenEntryContext>
                  </div>
                  {call && CatalogPlace && (
                    <div className={styles['fill']} hidden={place !== 'catalog'}>
                      <CatalogPlace
                        active={place === 'catalog'}
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
                  {place === 'settings' && (
                    <RaiseContext value={raise}>
                      <WorkshopContext value={workshop}>
                        <SettingsPage settings={settings} about={about} onChange={change} />
                      </WorkshopContext>
                    </RaiseContext>
                  )}
                </main>
                <Notices notices={notices} />
                <SuggestionLine />
                <Footer start={<WatchState />} entries={catalog.entries.length} />
              </div>
              <WindowCommands
                showTemplates={workshop.showList}
                place={place}
                go={setPlace}
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
function useAskedEntry(catalog: HeldCatalog, openEntry: (id: string) => void, raise: RaiseTrouble): void {
  useEffect(
    () =>
      on('entry.asked', ({ id }) => {
        if (catalog.byId.has(id)) openEntry(id);
        else raise({ code: 'entry-unknown', name: id });
      }),
    [catalog, openEntry, raise],
  );
}
