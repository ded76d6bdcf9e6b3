import { firstIndex } from '../first-index';
import type { Concept } from '../lexicon/lexicon';
import type { Entry } from '../schema';
import type { NameMention } from './names/name-mention';
import type { WrittenHit } from './neighbours/neighbour-index';
import type { Standing } from './numbers/standing';
import type { Origins } from './origin/origins';
import type { MarkHit } from './origin/scan-marks';
import type { UnlistedProduct } from './origin/unlisted-products';
import type { Span } from './result';
import type { Act } from './statements/act-rules';
import type { WholeAct } from './statements/document/whole-act';
import type { Sentence } from './statements/sentence';
import type { Stranger } from './statements/stranger';

/** A string that an SDK emits at run time, seen in the text. */
export interface LiteralMention extends Span {
  readonly entries: readonly Entry[];
}

/**
 * Everything that was seen in one paste before anything is judged. Spans are those of the view. Lists ascend by
 * start.
 */
export interface Sightings {
  readonly text: string;
  /** A part of the text without what says nothing of its trouble; offsets stay. */
  readonly heard: (span: Span) => string;
  /** The concepts said in a span of the text. Must not be asked of a whole log, which it would read. */
  readonly said: (span: Span) => ReadonlySet<Concept>;
  /** The strongest sign of an unlisted product in a span of the text. */
  readonly unlistedIn: (span: Span) => UnlistedProduct | undefined;
  readonly origins: Origins;
  /** Who is named as the one who speaks at a span, where nobody knows them. */
  readonly strangerNear: (span: Span) => Stranger | undefined;
  /** The sentence around a span. */
  readonly sentenceAt: (span: Span) => Sentence;
  /** What the sentence around a span does, other than report it. */
  readonly actAt: (span: Span) => Act | undefined;
  /** What the text as a whole, or a part of it, does at a span other than report. */
  readonly wholeActAt: (span: Span) => WholeAct | undefined;
  /** The statement that a span is part of. */
  readonly statementAt: (span: Span) => Span;
  /** How a number stands in the text. */
  readonly standingAt: (number: Span & { negative: boolean }) => Standing;
  /** What shows whose the text is. */
  readonly marks: readonly MarkHit[];
  readonly names: readonly NameMention[];
  readonly literals: readonly LiteralMention[];
  /** Sentences that neighbours print, as they stand. */
  readonly sentences: readonly WrittenHit[];
  /** Where lines were put together again, as ascending offsets. */
  readonly joints: readonly number[];
  /** Without overlaps. Nothing inside a secret is a mention. */
  readonly secretSpans: readonly Span[];
}

/** The parts of a span that lines which were put together again contributed to it; one where it lies in one line. */
export function piecesOf(
  { text, joints }: Pick<Sightings, 'text' | 'joints'>,
  { start, end }: Span,
): string[] {
  const pieces: string[] = [];
  let from = start;
  for (let index = firstIndex(joints.length, (at) => (joints[at] ?? 0) > start); ; index++) {
    const joint = joints[index] ?? end;
    if (joint >= end) return [...pieces, text.slice(from, end)];
    pieces.push(text.slice(from, joint));
    from = joint;
  }
}
