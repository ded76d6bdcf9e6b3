import { commandIds, kindOf } from '../vocabulary/command-table';
import { keyIndexOf, type Press } from './chords';

/** Milliseconds after which a person no longer waits for what comes in, and keys mean what is shown again. */
const patience = 3000;

/** Ends a hold: the keys act now, or where nothing came in they are forgotten. */
export type EndHold = (came: boolean) => void;

/**
 * The keys that are pressed while something comes in. They are about that, and not about what is still shown, so they
 * wait for it.
 */
export interface HeldKeys {
  hold: () => EndHold;
  /** Whether the key waits. Only those of commands do. */
  keeps: (press: Press) => boolean;
}

interface Parts {
  act: (press: Press) => void;
  /** Called when keys begin to be held, and when that ends. */
  onBusy: (busy: boolean) => void;
  isMac: boolean;
}

export function createHeldKeys({ act, onBusy, isMac }: Parts): HeldKeys {
  const coming = new Set<EndHold>();
  let held: Press[] = [];
  return {
    hold() {
      const end: EndHold = (came) => {
        clearTimeout(late);
        if (!coming.delete(end)) return;
        if (!came) held = [];
        if (coming.size > 0) return;
        onBusy(false);
        const now = held;
        held = [];
        for (const press of now) act(press);
      };
      const late = setTimeout(() => end(false), patience);
      coming.add(end);
      onBusy(true);
      return end;
    },
    keeps(press) {
      if (coming.size === 0 || !isOfCommand(press, isMac)) return false;
      held.push(press);
      return true;
    },
  };
}

function isOfCommand(press: Press, isMac: boolean): boolean {
  return commandIds.some((id) => {
    const { chord, listener = 'window' } = kindOf(id);
    return listener === 'window' && chord !== undefined && keyIndexOf(chord, press, isMac) >= 0;
  });
}
