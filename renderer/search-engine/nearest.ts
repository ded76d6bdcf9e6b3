import type { Entry } from '../../catalog/schema';
import { parseQuery } from '../../catalog/search/query';

const mostBegun = 12;
const mostNearest = 5;

/**
 * For a query without hits: entries whose code begins with the typed digits; else, for a whole number, those with the
 * nearest codes, ignoring signs. Empty where the query is no number. Entries are given by index; `order` decides
 * among those that are equally near.
 */
export function nearestCodes(query: string, entries: readonly Entry[], order: Iterable<number>): number[] {
  const { codes, words } = parseQuery(query);
  const typed = codes[0]?.typed ?? words[0] ?? '';
  if (codes.length + words.length !== 1 || !/^[+-]?\d+$/.test(typed)) return [];
  const digits = typed.replace(/^[+-]/, '');
  const begun: number[] = [];
  const nearest: { index: number; distance: number }[] = [];
  for (const index of order) {
    const code = entries[index]?.code;
    if (code === undefined) continue;
    if (code.startsWith(digits, code.startsWith('-') ? 1 : 0) && begun.push(index) === mostBegun)
      return begun;
    keepNearest(nearest, { index, distance: Math.abs(Math.abs(Number(code)) - Number(digits)) });
  }
  if (begun.length > 0) return begun;
  return digits.length < 3 ? [] : nearest.map(({ index }) => index);
}

function keepNearest(nearest: { index: number; distance: number }[], other: (typeof nearest)[number]): void {
  if (nearest.length === mostNearest && other.distance >= (nearest.at(-1)?.distance ?? 0)) return;
  const at = nearest.findIndex(({ distance }) => distance > other.distance);
  nearest.splice(at < 0 ? nearest.length : at, 0, other);
  nearest.length = Math.min(nearest.length, mostNearest);
}
