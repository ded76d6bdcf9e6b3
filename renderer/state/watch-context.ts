import { createContext, useContext } from 'react';
import type { Watch, WatchSettings, WatchSwitch } from '../../bridge/contract/watch';

/** The clipboard watcher as the window shows and switches it. */
export interface Watching {
  watch: Watch;
  /** What is set permanently, in contrast to a pause. */
  settings: WatchSettings;
  turn: (to: WatchSwitch) => void;
  change: (part: Partial<WatchSettings>) => void;
}

export const WatchContext = createContext<Watching | null>(null);

export function useWatch(): Watching {
  const watching = useContext(WatchContext);
  if (!watching) throw new Error('There is no watcher here.');
  return watching;
}
