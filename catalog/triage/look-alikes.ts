import type { Catalog } from '../schema';
import type { RuledOut, Span } from './result';

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
    if (isPart(raw, span)) return false;
    const text = raw.slice(span.start, Math.min(span.end, span.start + longest));
    const digits = text.normalize('NFKC').replace(/\D+/g, '');
    return digits.length > 2 && codes.has(digits);
  });
}

/** Of a time, a version, an address or a place in a file: a number that touches another one. */
function isPart(raw: string, { start, end }: Span): boolean {
  return /\d[.:,]$/.test(raw.slice(start - 2, start)) || /^[.:,]\d/.test(raw.slice(end, end + 2));
}
