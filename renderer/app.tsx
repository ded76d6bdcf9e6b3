import { useEffect, useMemo, useState } from 'react';
import type { Settings, Value } from '../bridge/contract';
import type { Catalog } from '../catalog/schema';
import styles from './app.module.css';
import { on, request } from './bridge';
import { CatalogContext, indexed } from './catalog-context';
import { Footer } from './footer/footer';
import { FooterKeysProvider } from './footer/footer-keys';
import { Notices } from './footer/notices';
import { useNotices } from './footer/use-notices';
import { type Place, Rail } from './rail';
import { SettingsPlace } from './settings/settings-place';
import { LanguageContext, tagOf } from './text/strings-context';
import { TriagePlace } from './triage/triage-place';

export function App({
  catalog,
  settings: first,
  about,
}: {
  catalog: Catalog;
  settings: Settings;
  about: Value<'app.about'>;
}) {
  const [settings, setSettings] = useState(first);
  const [place, setPlace] = useState<Place>('triage');
  const notices = useNotices();
  const language = settings.language === 'system' ? about.systemLanguage : settings.language;
  const held = useMemo(() => indexed(catalog), [catalog]);

  useEffect(() => on('settings.changed', setSettings), []);
  useEffect(() => {
    document.documentElement.lang = tagOf[language];
  }, [language]);
  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'show-settings' || command === 'show-about') setPlace('settings');
        else setPlace('triage');
      }),
    [],
  );
  useEffect(() => on('paste.handed', () => setPlace('triage')), []);

  const change = async (part: Partial<Settings>) => {
    const answer = await request('settings.write', part);
    if (answer.ok) setSettings(answer.value);
    else notices.raise(answer.problem);
  };

  return (
    <LanguageContext value={language}>
      <CatalogContext value={held}>
        <FooterKeysProvider>
          <div className={styles['window']}>
            <Rail place={place} onGo={setPlace} />
            <main className={styles['place']}>
              {/* Triage stays mounted: going to Settings and back loses neither paste nor answer. */}
              <div className={styles['fill']} hidden={place !== 'triage'}>
                <TriagePlace active={place === 'triage'} onTrouble={notices.raise} />
              </div>
              {place === 'settings' && <SettingsPlace settings={settings} about={about} onChange={change} />}
            </main>
            <Notices notices={notices} />
            <Footer entries={catalog.entries.length} />
          </div>
        </FooterKeysProvider>
      </CatalogContext>
    </LanguageContext>
  );
}
