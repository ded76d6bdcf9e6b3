import type { Language } from '../../catalog/schema';
import type { CommandWords } from '../text/en/commands';
import { type CommandId, kindOf, type SpokenCommand, type TabCommand } from '../vocabulary/command-table';
import type { Saying } from '../vocabulary/sayings';
import { keyIndexOf, type Press } from './chords';
import { reaches, type Spot } from './reach';

/** What a command is called: by words of the window, or by these words where only the catalog knows them. */
type Called =
  | {
      id: SpokenCommand;
      /** Other words than usual. */
      saying?: Saying | undefined;
    }
  | { id: TabCommand; words: Readonly<Record<Language, CommandWords>> };

/** A command that works now, as it is shown. */
export type Offered = Called & {
  /** How many of its keys do something, if not all. */
  keys?: number;
  /** Its rank in the footer. Commands without one are not shown there. */
  footer?: number | undefined;
  /** Whether it is so already. It is found by its name, so that nobody looks for it in vain. */
  on?: boolean;
  /** Another that does the same by a key that works in fewer places: where it does, the footer shows that one. */
  insteadOf?: CommandId;
};

/** A command that works now. `run` gets the index of the pressed key, 0 where it was chosen from a list. */
export type Offer = Offered & {
  run: (nth: number) => unknown;
};

/** The commands that work at this moment: told by the parts of the window, read by footer, palette and keys. */
export interface Offers {
  tell: (source: string, offers: readonly Offer[]) => void;
  withdraw: (source: string) => void;
  /** The same array while it would show the same. */
  now: () => readonly Offered[];
  /** The listener is called once all parts that change together have told theirs. */
  subscribe: (listener: () => void) => () => void;
  run: (id: CommandId) => void;
  /** Runs the command that the keys mean at this spot. Whether there was one. */
  press: (press: Press, spot: Spot, isMac: boolean) => boolean;
}

export function createOffers(): Offers {
  const told = new Map<string, readonly Offer[]>();
  const listeners = new Set<() => void>();
  let shown: readonly Offered[] = [];
  let heard = shown;
  let isOld = false;
  let isWaiting = false;
  const all = () => [...told.values()].flat();
  // Components offer anew at every render, and `run` is another function each time. Only what is shown is compared, or
  // each render of one part would render all that show commands.
  const now = () => {
    if (!isOld) return shown;
    isOld = false;
    const next = all().map(({ run: _run, ...offered }) => offered);
    if (JSON.stringify(next) !== JSON.stringify(shown)) shown = next;
    return shown;
  };
  const notifyIfChanged = () => {
    isWaiting = false;
    if (now() === heard) return;
    heard = shown;
    for (const listener of listeners) listener();
  };
  const changed = () => {
    isOld = true;
    if (isWaiting) return;
    isWaiting = true;
    // A change of the screen is one task, in which a dozen parts tell.
    queueMicrotask(notifyIfChanged);
  };
  return {
    tell(source, offers) {
      told.set(source, offers);
      changed();
    },
    withdraw(source) {
      told.delete(source);
      changed();
    },
    now,
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
