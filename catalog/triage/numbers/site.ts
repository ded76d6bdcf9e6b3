import type { Thing } from './key-table';
import type { Lead } from './lead';
import type { Place } from './places';

/** What a number stands in: a place in which codes can stand, or under the name of something that is no code. */
export type PlaceOrThing = { readonly place: Place } | { readonly thing: Thing };

/** The text around a number, as far as its place depends on it. */
export interface Site {
  readonly lead: Lead | undefined;
  /** Up to 72 UTF-16 units before the sign, up to 48 after the number; both may contain line ends. */
  readonly before: string;
  readonly after: string;
  readonly negative: boolean;
  /** The heading of the number's column, in a table. */
  readonly heading: string | undefined;
}
