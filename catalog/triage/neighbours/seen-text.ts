import type { Concept } from '../../lexicon/lexicon';
import type { Standing } from '../numbers/standing';
import type { Origins } from '../origin/origins';
import type { MarkHit } from '../origin/scan-marks';
import type { UnlistedProduct } from '../origin/unlisted-products';
import type { Span } from '../result';
import type { Act } from '../statements/act-rules';
import type { Stranger } from '../statements/stranger';
import type { WrittenHit } from './neighbour-index';

/** What other people's codes are sought in. */
export interface SeenText {
  readonly text: string;
  readonly secretSpans: readonly Span[];
  /** Sentences that neighbours print, as they stand. */
  readonly sentences: readonly WrittenHit[];
  /** By ascending start. */
  readonly marks: readonly MarkHit[];
  readonly origins: Origins;
  readonly actAt: (span: Span) => Act | undefined;
  /** Who is named as the one who speaks at a span, where nobody knows them. */
  readonly strangerNear: (span: Span) => Stranger | undefined;
  /** The strongest sign of an unlisted product in a span of the text. */
  readonly unlistedIn: (span: Span) => UnlistedProduct | undefined;
  /** Concepts in a part of the text. */
  readonly said: (span: Span) => ReadonlySet<Concept>;
  readonly standingAt: (number: Span & { negative: boolean }) => Standing;
}
