import { useEffect, useState } from 'react';
import { keysOf } from '../../bridge/accelerator';
import type { Value } from '../../bridge/contract';
import type { Settings } from '../../bridge/contract/settings';
import type { Watch } from '../../bridge/contract/watch';
import { on, request } from '../bridge';
import { tagOf } from '../text/tag-of';
import { Card } from './card';

const closeWindow = () => window.close();

/** The current suggestion, in the language of the settings. A newer one replaces it. */
export function CardPage({
  watch: firstWatch,
  settings: firstSettings,
  about,
}: {
  watch: Watch;
  settings: Settings;
  about: Value<'app.about'>;
}) {
  const [watch, setWatch] = useState(firstWatch);
  const [settings, setSettings] = useState(firstSettings);
  const language = settings.language === 'system' ? about.systemLanguage : settings.language;
  useEffect(() => on('watch.changed', setWatch), []);
  useEffect(() => on('settings.changed', setSettings), []);
  useEffect(() => {
    document.documentElement.lang = tagOf[language];
  }, [language]);

  const { suggestion, shortcutTaken } = watch;
  if (!suggestion) return null;
  const { id } = suggestion;
  const { shortcut } = settings.watch;
  return (
    <Card
      key={id}
      suggestion={suggestion}
      language={language}
      keys={shortcut === null || shortcutTaken ? [] : keysOf(shortcut, about.platform === 'darwin')}
      framed={about.platform === 'linux'}
      onOpen={() => void request('watch.open', { id })}
      onDismiss={() => void request('watch.dismiss', { id })}
      onAutoDismiss={closeWindow}
    />
  );
}
