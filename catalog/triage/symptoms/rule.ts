import type { SdkId } from '../../schema';
import { type Concept, isConcept } from '../words/lexicon';

/** A trouble told in words. */
export interface SymptomRule {
  /** All of these must be said within one sentence. */
  readonly when: readonly Concept[];
  readonly entry: string;
  /** What people write, in Chinese and in English; each must lead to the entry. */
  readonly catches: readonly string[];
  /** The same words where nobody reports a trouble; none may lead to the entry. */
  readonly leaves: readonly string[];
}

/** Concepts apart by blanks, `table/key` of the entry, samples. */
export type SymptomRow = readonly [when: string, entry: string, ...catches: string[]];

export function symptomRules(sdk: SdkId, rows: readonly SymptomRow[]): SymptomRule[] {
  return rows.map(([when, entry, ...catches]) => ({
    when: when.split(' ').filter(isConcept),
    entry: `${sdk}/${entry}`,
    catches,
    leaves: catches.map(asked),
  }));
}

/** Somebody who asks how to deal with a trouble, or plans for it, does not have it. */
function asked(told: string): string {
  return /[\u3400-\u9fff]/.test(told) ? `需求：如何处理${told}` : `feature request: how to handle ${told}`;
}
