import type { Catalog } from '../schema';
import type { RuledOut } from './result';

/** Digits of every code of a catalog, without its sign. */
export function codeDigits({ entries }: Pick<Catalog, 'entries'>): Set<string> {
  return new Set(entries.flatMap(({ code }) => code?.replace('-', '') ?? []));
}

/** No code is longer. */
const longest = 12;

/**
 * Of everything that was ruled out, the numbers that equal a code: every time and line number of a log is ruled
 * out too, and of those nobody wants to read. Numbers of one or two digits are too common to be worth a word.
 */
export function lookAlikes(
  ruledOut: readonly RuledOut[],
  raw: string,
  codes: ReadonlySet<string>,
): RuledOut[] {
  return ruledOut.filter(({ span }) => {
    const text = raw.slice(span.start, Math.min(span.end, span.start + longest));
    const digits = text.normalize('NFKC').replace(/\D+/g, '');
    return digits.length > 2 && codes.has(digits);
  });
}
