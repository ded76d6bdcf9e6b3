import type { WatchSettings } from '../../bridge/contract/watch';

/** How a suggestion is shown to a person who is in another program; `none` means only in the main window. */
export type Way = 'system' | 'card' | 'none';

export interface Circumstances {
  notify: WatchSettings['notify'];
  /** The main window has the focus, and shows the suggestion already. */
  focused: boolean;
  /** The screen is locked or the machine asleep. */
  away: boolean;
  /** Whether the desktop has notifications at all. */
  canNotify: boolean;
}

export function wayOf({ notify, focused, away, canNotify }: Circumstances): Way {
  if (notify === 'window' || focused || away) return 'none';
  return notify === 'system' && canNotify ? 'system' : 'card';
}
