import { type CharSet, charSet } from '../char-sets';
import type { SecretKind } from '../kinds';
import type { SecretRule } from '../rule';

/** What the value of a header goes on with: anything up to the end of the line, and up to a quotation mark. */
export const toQuote = charSet(/[^\n"'`]/, true);
export const toLineEnd = charSet(/[^\n]/, true);

export interface HeaderRule {
  kind: SecretKind;
  reason: string;
  triggers: readonly string[];
  /** Sticky, with bounded repetitions, from a trigger to where the value begins. */
  at: RegExp;
  rest: CharSet;
  /** Whether the value counts, by its beginning. */
  accept(head: string): boolean;
}

/** In UTF-16 units. */
const shortest = 4;
const longestJudged = 400;

/** A value that may be long and is read to the end of its line, or to the mark of a redaction. */
export function headerRule({ kind, reason, triggers, at, rest, accept }: HeaderRule): SecretRule {
  return {
    reason,
    triggers,
    find(runs, trigger) {
      at.lastIndex = trigger;
      if (!at.test(runs.text)) return undefined;
      const start = at.lastIndex;
      const end = Math.min(runs.endOf(rest, start), runs.next('⟦', start));
      if (end - start < shortest) return undefined;
      const head = runs.text.slice(start, Math.min(end, start + longestJudged));
      return accept(head) ? { kind, start, end } : undefined;
    },
  };
}
