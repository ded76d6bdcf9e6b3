import type { WatchState, WatchSwitch } from '../../bridge/contract/watch';

/** What a person can switch, by command. */
export type SwitchName =
  | 'watch-on'
  | 'watch-off'
  | 'watch-keep'
  | 'watch-resume'
  | 'pause-quarter'
  | 'skip-next'
  | 'watch-quarter'
  | 'watch-next';

export const switches: Readonly<Record<SwitchName, WatchSwitch>> = {
  'watch-on': { watching: true, for: 'good' },
  'watch-off': { watching: false, for: 'good' },
  'watch-keep': { watching: true, for: 'good' },
  'watch-resume': { watching: true, for: 'good' },
  'pause-quarter': { watching: false, for: 'quarter' },
  'skip-next': { watching: false, for: 'copy' },
  'watch-quarter': { watching: true, for: 'quarter' },
  'watch-next': { watching: true, for: 'copy' },
};

type State = Pick<WatchState, 'watching' | 'until'>;

/** The toggle has the words of one of these. */
export type Toggle = Extract<SwitchName, 'watch-on' | 'watch-off' | 'watch-resume'>;
type Other = Exclude<SwitchName, 'watch-on' | 'watch-resume'>;

/** The opposite of the present state, permanently: for a click on the state, and its key. */
export function toggleOf({ watching, until }: State): Toggle {
  if (watching) return 'watch-off';
  return until ? 'watch-resume' : 'watch-on';
}

/** The other switches, besides the toggle. */
export function othersOf({ watching, until }: State): Other[] {
  if (until) return [watching ? 'watch-keep' : 'watch-off'];
  return watching ? ['pause-quarter', 'skip-next'] : ['watch-quarter', 'watch-next'];
}
