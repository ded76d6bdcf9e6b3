import type { Span } from '../result';
import type { NameHit } from './name-index';

/** A name of the catalog, seen in the text. */
export interface NameMention extends Span {
  readonly hit: NameHit;
  /** As it is written. */
  readonly token: string;
}
