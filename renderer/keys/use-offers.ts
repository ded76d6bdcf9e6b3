import { createContext, useContext, useEffect, useId, useLayoutEffect, useSyncExternalStore } from 'react';
import { useIsMac } from '../design/mac-context';
import { type CommandId, chordOf } from '../vocabulary/command-table';
import { ariaKeysOf } from './chords';
import { createOffers, type Offer, type Offered, type Offers } from './offers';
import { spotOf } from './reach';

export const OffersContext = createContext<Offers>(createOffers());

/** Offers commands as long as the component is mounted. */
export function useOffer(offers: readonly Offer[]): void {
  const all = useContext(OffersContext);
  const source = useId();
  // After every render and before it is painted: keys must do what the screen shows.
  useLayoutEffect(() => all.tell(source, offers));
  useLayoutEffect(() => () => all.withdraw(source), [all, source]);
}

export function useOffered(): readonly Offered[] {
  const { subscribe, now } = useContext(OffersContext);
  return useSyncExternalStore(subscribe, now);
}

/** The one listener for the keys of commands. */
export function useCommandKeys(offers: Offers): void {
  const isMac = useIsMac();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (offers.press(event, spotOf(event.target), isMac)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [offers, isMac]);
}

/** The keys of a command for `aria-keyshortcuts`. */
export function useAriaKeys(): (id: CommandId) => string | undefined {
  const isMac = useIsMac();
  return (id) => {
    const chord = chordOf(id);
    return chord && ariaKeysOf(chord, isMac);
  };
}
