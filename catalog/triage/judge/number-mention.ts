import type { Reading } from '../numbers/code-index';
import type { Lead } from '../numbers/lead';
import type { NumberToken } from '../numbers/number-token';
import type { Place } from '../numbers/places';
import type { Repeats } from './repeats';

/** A number in a place for codes, and what it could be. */
export interface NumberMention {
  readonly token: NumberToken;
  readonly place: Place;
  readonly lead: Lead | undefined;
  readonly readings: readonly Reading[];
  /** Further places where the same stands in the same way; they are not judged one by one. */
  readonly repeats: readonly Repeats[];
}
