import type { Entry, Text } from '../../../schema';
import type { Span } from '../../result';

/** One thing that speaks for or against an entry. */
export interface Clue {
  /** What kind of clue it is. Decisions ask for it and never for its sentence, which a translator may change. */
  readonly id: string;
  /** Positive speaks for the entry. Unit: about log odds, so that weights can be added. See docs/triage.md. */
  readonly weight: number;
  /** Shown to the reader; clues without one only count. */
  readonly reason?: Text | undefined;
  /** Words of the text that make the clue, without the mention itself. */
  readonly spans?: readonly Span[] | undefined;
  /**
   * Whether it is evidence of something beside the number itself, such as a name. A number that only its own shape
   * speaks for is capped, see caps.ts.
   */
  readonly supports?: boolean;
  /** The score above which the entry is not believed, whatever else speaks for it. */
  readonly most?: number | undefined;
  /** Whether it says no more than that words of the sentence are strange: a message that is the entry's own outweighs it. */
  readonly yields?: boolean;
}

/** An entry that one span of the text may report. */
export interface Candidate {
  readonly entry: Entry;
  readonly span: Span;
  readonly via: 'number' | 'name' | 'literal' | 'symptom';
  readonly clues: readonly Clue[];
  /** Sum of the weights of the clues, and no more than the least `most` of them. */
  readonly score: number;
  /** Candidates of one span exclude each other and share a group, such as `number 17`, 17 being its offset. */
  readonly group: string;
}

export function candidate(
  entry: Entry,
  span: Span,
  via: Candidate['via'],
  group: string,
  clues: readonly Clue[],
): Candidate {
  const sum = clues.reduce((total, { weight }) => total + weight, 0);
  const most = clues.reduce((least, clue) => Math.min(least, clue.most ?? least), Number.POSITIVE_INFINITY);
  return { entry, span, via, group, clues, score: Math.min(sum, most) };
}

/**
 * The odds of a score against the answer that there is no code of ours, which has a score of 1.1: 1 is even, and 2.7
 * has 6.3, a probability of 0.86. Offset and slope are chosen, not fitted: on the pastes that rules were mended on
 * nearly everything above 0.6 is right, which proves little about new pastes. `npm run bench -- triage` prints how
 * often a confidence comes true, separately for the pastes that no rule was mended on.
 */
export function oddsOf(score: number): number {
  return Math.exp((score - 1.1) * 1.15);
}

/** Whether the entry is a browser's exception: a name without a number, which an SDK's own error wraps. */
export function isException(entry: Entry): boolean {
  return entry.code === undefined && entry.parent !== undefined;
}
