import type { WatchState } from '../../bridge/contract/watch';
import type { WatchStrings } from '../text/en/watch';

/** The signs of the states. */
export type Sign = 'on' | 'starting' | 'paused' | 'skipped' | 'off' | 'unreadable';

/** The sign and the words of a state. What has just happened comes before what lasts. */
export function saidState(
  { watching, starting, until, skipped, unreadable }: WatchState,
  { states, skips }: WatchStrings['watch'],
): { sign: Sign; words: string } {
  if (watching && unreadable) return { sign: 'unreadable', words: states.unreadable };
  if (starting) return { sign: 'starting', words: states.starting };
  if (watching && skipped) return { sign: 'skipped', words: skips[skipped] };
  if (until?.kind === 'copy')
    return watching
      ? { sign: 'on', words: states.watchingOnce }
      : { sign: 'paused', words: states.skippingOnce };
  if (until)
    return watching
      ? { sign: 'on', words: states.watchingUntil(until.at) }
      : { sign: 'paused', words: states.pausedUntil(until.at) };
  return watching ? { sign: 'on', words: states.watching } : { sign: 'off', words: states.off };
}
