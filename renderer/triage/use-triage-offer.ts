import { useActive } from '../keys/active-context';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';

/** Offers commands of Triage as long as the component is mounted and Triage is shown. */
export function useTriageOffer(offers: readonly Offer[]): void {
  useOffer(useActive() ? offers : []);
}
