import type { WatchState, WatchSwitch } from '../../bridge/contract/watch';

/** What holds for a while against what is set for good. */
export interface Temporary {
  watching: boolean;
  until: NonNullable<WatchState['until']>;
}

const quarter = 15 * 60_000;

/**
 * What a switch makes of what is set for good (`on`): null where nothing temporary is left, because what it asks for
 * is so for good.
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

/** Whether the clipboard has to be looked at: also to see that next copy which is to be left alone. */
export function looks({ watching, until }: Pick<WatchState, 'watching' | 'until'>): boolean {
  return watching || until?.kind === 'copy';
}
