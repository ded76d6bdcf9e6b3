import { useEffect, useState } from 'react';
import type { Value } from '../../bridge/contract';
import type { Settings } from '../../bridge/contract/settings';
import { on } from '../bridge';
import { tagOf } from '../text/strings-context';

/** The settings, kept up to date, and the language of this page that follows from them. */
export function useSettings({ settings: first, about }: { settings: Settings; about: Value<'app.about'> }) {
  const [settings, setSettings] = useState(first);
  const language = settings.language === 'system' ? about.systemLanguage : settings.language;
  useEffect(() => on('settings.changed', setSettings), []);
  useEffect(() => {
    document.documentElement.lang = tagOf[language];
  }, [language]);
  return { settings, setSettings, language };
}
