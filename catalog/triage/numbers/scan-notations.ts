import { matchesIn } from '../text/matches';
import { type Notation, notations } from './notations';
import type { NumberToken } from './number-token';

/** One look, before the notations are tried. */
const mayBe = /\d[_'’.·*|/、,\\{~eELUunih-]|0\d{8}|[&$#@\\_]-?[\dHhx]|[xX][\da-fA-F]{4}|\d&nbsp;/;
const shortest = 100;

/**
 * Calls `visit` for every number that is written otherwise than with its digits alone: 30_000_403, 7.0402e4, 70003.0,
 * 70003L, 7.0.0.2.0, 404Bh.
 */
export function scanNotations(text: string, visit: (token: NumberToken) => void): void {
  if (!mayBe.test(text)) return;
  const taken = new Set<number>();
  for (const notation of notations)
    for (const match of matchesIn(text, notation.pattern)) {
      const token = tokenOf(notation, match);
      if (!token || taken.has(token.digitsAt)) continue;
      taken.add(token.digitsAt);
      visit(token);
    }
}

function tokenOf(
  notation: Notation,
  { 0: whole, index, groups = {} }: RegExpExecArray,
): NumberToken | undefined {
  const written = groups['digits'] ?? groups['suffixed'] ?? '';
  const value = valueIn(notation, written);
  if (value === undefined || !(Math.abs(value) >= shortest)) return undefined;
  const sign = groups['sign'] ?? '';
  return {
    start: index,
    digitsAt: index + sign.length,
    end: index + whole.length,
    value: Math.abs(value),
    negative: sign !== '' || value < 0,
    form: notation.loose ? 'loose-notation' : 'notation',
    digits: '',
  };
}

function valueIn({ base = 10, read }: Notation, written: string): number | undefined {
  if (read) return read(written);
  return Number.parseInt(base === 16 ? written : written.replace(/\D+/g, ''), base);
}
