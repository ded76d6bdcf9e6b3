import type { Entry } from '../../schema';
import { plainName } from '../names/spelling';
import type { Surmise } from '../origin/origins';
import type { Span } from '../result';
import type { Candidate, Clue } from './clue/candidate';
import { candidate } from './clue/candidate';

/** What a desk decided about pastes like this one: the code or name that was printed, and the entry it meant. */
export interface Confirmed {
  /** As it was printed, with its sign. */
  readonly printed: string;
  readonly entry: string;
  /** How often the desk decided so. */
  readonly count: number;
  /** The SDK that the pastes showed. Left out where they showed none; it counts for no other paste then. */
  readonly sdk?: string;
}

/** Of one decision; each doubling of their number adds as much again. */
const ofOne = 0.4;
/**
 * The most that decisions add to a score. What is nothing without them (confidence below 0.3) reaches 0.72 at most, and
 * a lone number stays below 0.9.
 */
const mostConfirmed = 1.5;

/** Adds what a desk has confirmed to candidates, as one more clue. */
export class ConfirmedPairs {
  private readonly counts = new Map<string, number>();

  constructor(
    confirmed: readonly Confirmed[],
    private readonly text: string,
    private readonly surmiseAt: (span: Span) => Surmise,
  ) {
    for (const { printed, entry, count, sdk } of confirmed) {
      const key = keyOf(printed, entry, sdk);
      this.counts.set(key, (this.counts.get(key) ?? 0) + count);
    }
  }

  add(one: Candidate): Candidate {
    const count = this.counts.size === 0 || one.via === 'symptom' ? 0 : this.countOf(one);
    if (!(count > 0)) return one;
    return candidate(one.entry, one.span, one.via, one.group, [...one.clues, confirmedClue(count)]);
  }

  private countOf({ entry, span }: Candidate): number {
    const printed = this.text.slice(span.start, span.end);
    const { ownTraces } = this.surmiseAt(span);
    const shown = ownTraces.size === 0 ? [undefined] : [...ownTraces.keys()];
    return shown.reduce((sum, sdk) => sum + (this.counts.get(keyOf(printed, entry.id, sdk)) ?? 0), 0);
  }
}

function confirmedClue(count: number): Clue {
  return {
    id: 'confirmed',
    weight: Math.min(mostConfirmed, ofOne * (1 + Math.log2(count))),
    reason: {
      zh: `你们团队对这样的写法选过这一条 ${count} 次。`,
      en: count === 1 ? 'Your desk chose this once.' : `Your desk chose this ${count} times.`,
    },
  };
}

/** Casing and separators of a name do not matter, the sign of a number does. */
function keyOf(printed: string, entry: Entry['id'], sdk: string | undefined): string {
  const plain = /[A-Za-z]{3}/.test(printed) ? plainName(printed) : printed.replace(/\s/g, '');
  return `${plain} ${entry} ${sdk ?? ''}`;
}
