import type { Entry, Text } from '../../schema';
import type { Span } from '../result';

/** One thing that speaks for or against an entry. */
export interface Clue {
  /** What kind of thing it is; decisions ask for it, never for its sentence. */
  readonly id: string;
  /** Positive speaks for. The sum is the logarithm of the odds, near enough. */
  readonly weight: number;
  /** Said to the reader; clues without one only count. */
  readonly reason?: Text | undefined;
  readonly spans?: readonly Span[] | undefined;
  /** Whether it is evidence of its own, apart from the number or the words under judgement. */
  readonly supports?: boolean;
}

/** An entry that one place of the text may report. */
export interface Candidate {
  readonly entry: Entry;
  readonly span: Span;
  readonly via: 'number' | 'name' | 'literal' | 'symptom';
  readonly clues: readonly Clue[];
  readonly score: number;
  /** Candidates of one place that exclude each other share a group. */
  readonly group: string;
}

export function candidate(
  entry: Entry,
  span: Span,
  via: Candidate['via'],
  group: string,
  clues: readonly Clue[],
): Candidate {
  return { entry, span, via, group, clues, score: clues.reduce((sum, { weight }) => sum + weight, 0) };
}

/**
 * Probability of a score. Offset and slope are chosen, not fitted: on the pastes that rules were mended on nearly
 * everything above 0.6 is right, which says little of pastes that nobody has seen. `npm run bench -- triage` prints
 * how far it can be believed, apart for the pastes that were written last.
 */
export function confidenceOf(score: number): number {
  return 1 / (1 + Math.exp(-(score - 1.1) * 1.15));
}

/** A browser’s exception: it has a name, no number, and is a cause that an SDK’s own error wraps. */
export function isException(entry: Entry): boolean {
  return entry.code === undefined && entry.parent !== undefined;
}
