import type { Reading } from '../../numbers/code-index';
import type { Lead } from '../../numbers/lead';
import type { NumberToken } from '../../numbers/number-token';
import type { Place } from '../../numbers/places';
import type { Repeats } from './repeats';

/** Numbers of which only one can be meant. */
export interface Choice {
  /** The offset of the first of them. */
  readonly of: number;
  /** Whoever tells it is not sure, or one is the message that came with the other. */
  readonly why: 'unsure' | 'message';
}

/** A number that may be a code, and the entries whose digits it has. */
export interface NumberMention {
  readonly token: NumberToken;
  /** How it stands in its sentence. */
  readonly place: Place;
  /** The name in front of it, if there is one. */
  readonly lead: Lead | undefined;
  /** Empty for a number that is in no document but near enough to one to be a near miss. */
  readonly readings: readonly Reading[];
  /** Where it is this number or another one. */
  readonly choice?: Choice;
  /** Where the same number occurs again in the same way; those are counted and not judged. */
  readonly repeats: readonly Repeats[];
}
