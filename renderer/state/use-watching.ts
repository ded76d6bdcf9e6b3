import { useEffect, useMemo, useState } from 'react';
import type { SettingsChange } from '../../bridge/contract/settings';
import type { Watch, WatchSettings } from '../../bridge/contract/watch';
import { on, request } from '../bridge';
import type { Watching } from './watch-context';

/** Until main has answered: what the settings say. */
const presumed = ({ on: watching }: WatchSettings): Watch => ({
  state: { watching, starting: false, until: null, skipped: null, unreadable: false },
  suggestion: null,
  tray: false,
  shortcutTaken: false,
});

/** The state of the watcher, kept up to date, and what a person can do about it. */
export function useWatching(settings: WatchSettings, write: (change: SettingsChange) => unknown): Watching {
  const [watch, setWatch] = useState(() => presumed(settings));
  useEffect(() => {
    let heard = false;
    const end = on('watch.changed', (now) => {
      heard = true;
      setWatch(now);
    });
    void request('watch.read').then((answer) => {
      if (answer.ok && !heard) setWatch(answer.value);
    });
    return end;
  }, []);
  return useMemo(
    () => ({
      watch,
      settings,
      turn: (to) => void request('watch.switch', to),
      change: (part) => void write({ watch: { ...settings, ...part } }),
    }),
    [watch, settings, write],
  );
}
