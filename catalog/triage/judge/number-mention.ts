import type { Reading } from '../numbers/code-index';
import type { Lead } from '../numbers/lead';
import type { NumberToken } from '../numbers/number-token';
import type { Place } from '../numbers/places';
import type { Repeats } from './repeats';

/** A number that may be a code, and the entries whose digits it has. */
export interface NumberMention {
  readonly token: NumberToken;
  /** How it stands in its sentence. */
  readonly place: Place;
  /** The name in front of it, if there is one. */
  readonly lead: Lead | undefined;
  /** Empty for a number that is in no document but near enough to one to be a near miss. */
  readonly readings: readonly Reading[];
  /** Of a number of which is said that it is this or another one: the offset of the first of them. */
  readonly choice?: number;
  /** Where the same number occurs again in the same way; those are counted and not judged. */
  readonly repeats: readonly Repeats[];
}
