import type { WatchState, WatchSwitch } from '../../bridge/contract/watch';

/** A temporary state that overrides the setting. */
export interface Temporary {
  watching: boolean;
  until: NonNullable<WatchState['until']>;
}

const quarter = 15 * 60_000;

/**
 * The temporary state after a switch, given the setting (`on`). Null when there is none, because the switch is for good
 * or asks for what is set anyway.
 */
export function temporaryOf(
  { watching, for: span }: WatchSwitch,
  on: boolean,
  now: number,
): Temporary | null {
  if (span === 'good' || watching === on) return null;
  return { watching, until: span === 'copy' ? { kind: 'copy' } : { kind: 'at', at: now + quarter } };
}

export function stateOf(on: boolean, temporary: Temporary | null): Pick<WatchState, 'watching' | 'until'> {
  return { watching: temporary?.watching ?? on, until: temporary?.until ?? null };
}

/** Whether to look at the clipboard: also while the next copy is to be skipped, to notice that copy. */
export function looks({ watching, until }: Pick<WatchState, 'watching' | 'until'>): boolean {
  return watching || until?.kind === 'copy';
}
