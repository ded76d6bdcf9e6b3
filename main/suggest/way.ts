import type { WatchSettings } from '../../bridge/contract/watch';

/** How a suggestion is put before a person who is busy elsewhere; `none` leaves it to the line in the window. */
export type Way = 'system' | 'card' | 'none';

export interface Circumstances {
  notify: WatchSettings['notify'];
  /** A window of Errdesk has the focus: its line is before the person's eyes already. */
  focused: boolean;
  /** The screen is locked or the machine asleep: nobody is there to see it. */
  away: boolean;
  /** Whether the desktop has notifications at all. */
  canNotify: boolean;
}

export function wayOf({ notify, focused, away, canNotify }: Circumstances): Way {
  if (notify === 'window' || focused || away) return 'none';
  return notify === 'system' && canNotify ? 'system' : 'card';
}
