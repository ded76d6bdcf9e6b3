import { useCallback, useEffect, useState } from 'react';
import { on } from '../bridge';
import type { SettingsPlace } from '../settings/settings-place';
import type { Screen } from '../vocabulary/screens';

/** Where in the settings somebody is or was last, and how the window goes there, also from the application's menu. */
export function usePlaces(go: (screen: Screen) => void, showTemplateList: () => void) {
  const [place, setPlace] = useState<SettingsPlace>({ section: 'look' });
  const goTo = useCallback(
    (to: SettingsPlace) => {
      setPlace(to);
      go('settings');
    },
    [go],
  );
  const showTemplates = useCallback(() => {
    showTemplateList();
    goTo({ section: 'templates' });
  }, [showTemplateList, goTo]);
  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'show-settings') go('settings');
        else if (command === 'show-about') goTo({ section: 'about' });
        else if (command === 'paste-new') go('triage');
      }),
    [go, goTo],
  );
  return { place, goTo, showTemplates };
}
