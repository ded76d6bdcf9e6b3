import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useIsMac } from '../design/mac-context';
import { createHeldKeys, type EndHold, type HeldKeys } from './held-keys';
import { spotOf } from './reach';
import { OffersContext } from './use-offers';

/**
 * Holds keys while something comes in. `end` is to be called with what ends a hold, in the same change in which the thing
 * that came is shown: the keys act once that is on the screen.
 */
interface Holding extends Pick<HeldKeys, 'hold'> {
  end: (hold: EndHold) => void;
}

const HoldingContext = createContext<Holding>({ hold: () => () => {}, end: () => {} });

export const useHeldKeys = (): Holding => useContext(HoldingContext);

/** Knows which holds end with the change that is being shown, so that no other part is rendered for that. */
export function HeldKeysProvider({ children }: { children: ReactNode }) {
  const offers = useContext(OffersContext);
  const isMac = useIsMac();
  const [keys] = useState(() =>
    createHeldKeys({
      act: (press) => offers.press(press, spotOf(document.activeElement), isMac),
      onBusy: sayBusy,
      isMac,
    }),
  );
  const [ending, setEnding] = useState<readonly EndHold[]>([]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || !keys.keeps(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before any element, or a button would be pressed that has the focus until then.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [keys]);
  useEffect(() => {
    for (const end of ending) end(true);
    if (ending.length > 0) setEnding((all) => all.filter((end) => !ending.includes(end)));
  }, [ending]);
  const holding = useMemo<Holding>(
    () => ({ hold: keys.hold, end: (hold) => setEnding((all) => [...all, hold]) }),
    [keys],
  );
  return <HoldingContext value={holding}>{children}</HoldingContext>;
}

/** What is shown is about to change; whoever reads it out, or tests it, can wait for that. */
function sayBusy(busy: boolean): void {
  document.documentElement.ariaBusy = busy ? 'true' : null;
}
