import type { Catalog } from '../schema';
import type { RuledOut, Span } from './result';

/** Digits of every code of a catalog, without its sign. */
export function codeDigits({ entries }: Pick<Catalog, 'entries'>): Set<string> {
  return new Set(entries.flatMap(({ code }) => code?.replace('-', '') ?? []));
}

/** In digits; no code is longer. */
const longest = 12;

/**
 * Of all numbers that were ruled out, those that equal a code of the catalog: the times and line numbers of a log are
 * ruled out too, and nobody wants to read about those. Numbers of one or two digits are left out, being everywhere.
 * `codes` as `codeDigits` gives them.
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

/** Whether the number touches another one, and so is part of a time, a version, an address or a line of a file. */
function isPart(raw: string, { start, end }: Span): boolean {
  return /\d[.:,]$/.test(raw.slice(start - 2, start)) || /^[.:,]\d/.test(raw.slice(end, end + 2));
}
