import { createContext, useContext } from 'react';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';

/** Whether Triage is the screen that is shown. It stays mounted behind the others. */
export const ActiveContext = createContext(true);

/** Offers commands of Triage as long as the component is mounted and Triage is shown. */
export function useTriageOffer(offers: readonly Offer[]): void {
  useOffer(useContext(ActiveContext) ? offers : []);
}
