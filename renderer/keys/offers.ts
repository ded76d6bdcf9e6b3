import type { Language } from '../../catalog/schema';
import type { CommandWords } from '../text/en/commands';
import { type CommandId, kindOf, type SpokenCommand, type TabCommand } from '../vocabulary/command-table';
import type { Saying } from '../vocabulary/sayings';
import { keyIndexOf, type Press } from './chords';
import { reaches, type Spot } from './reach';

/** What a command is called: by the words of the window, or where only the catalog knows by these. */
type Called =
  | {
      id: SpokenCommand;
      /** Other words than its own. */
      saying?: Saying | undefined;
    }
  | { id: TabCommand; words: Readonly<Record<Language, CommandWords>> };

/** A command that works now, as it is shown. */
export type Offered = Called & {
  /** Only so many of its keys do something. */
  keys?: number;
  /** Its place in the footer, from 1; those without are not in it. */
  footer?: number | undefined;
};

/** A command that works now. `run` is told which of its keys was pressed, 0 where it was chosen. */
export type Offer = Offered & {
  run: (nth: number) => unknown;
};

/** What can be done at this moment: told by the parts of the window, asked by footer, palette and keys. */
export interface Offers {
  tell: (source: string, offers: readonly Offer[]) => void;
  withdraw: (source: string) => void;
  /** The same array as long as it would show the same. */
  now: () => readonly Offered[];
  subscribe: (listener: () => void) => () => void;
  run: (id: CommandId) => void;
  /** Runs what the keys mean there; whether anything did. */
  press: (press: Press, spot: Spot, isMac: boolean) => boolean;
}

export function createOffers(): Offers {
  const told = new Map<string, readonly Offer[]>();
  const listeners = new Set<() => void>();
  let shown: readonly Offered[] = [];
  const all = () => [...told.values()].flat();
  const notifyIfChanged = () => {
    const next = all().map(({ run: _run, ...offered }) => offered);
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    tell(source, offers) {
      told.set(source, offers);
      notifyIfChanged();
    },
    withdraw(source) {
      told.delete(source);
      notifyIfChanged();
    },
    now: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (id) =>
      all()
        .find((offer) => offer.id === id)
        ?.run(0),
    press(press, spot, isMac) {
      for (const { id, keys = Number.POSITIVE_INFINITY, run } of all()) {
        const { chord, reach = 'page', listener = 'window' } = kindOf(id);
        const keyIndex = chord && listener === 'window' ? keyIndexOf(chord, press, isMac) : -1;
        if (keyIndex < 0 || keyIndex >= keys || !reaches(reach, spot, press.key)) continue;
        run(keyIndex);
        return true;
      }
      return false;
    },
  };
}
