import type { Entry } from '../../catalog/schema';
import { parseQuery } from '../../catalog/search/query';

const mostNearest = 12;

/**
 * For a query that finds nothing: entries whose code begins with the digits typed so far; else, for a whole number,
 * those with the nearest codes of the same sign. Empty where the query is no number.
 */
export function nearestCodes(query: string, entries: readonly Entry[]): Entry[] {
  const { codes, words } = parseQuery(query);
  const typed = codes[0]?.typed ?? words[0] ?? '';
  if (codes.length + words.length !== 1 || !/^[+-]?\d+$/.test(typed)) return [];
  const digits = typed.replace(/^[+-]/, '');
  const coded = entries.filter(({ code }) => code !== undefined);
  const begun = coded.filter(({ code = '' }) => code.replace('-', '').startsWith(digits));
  if (begun.length > 0) return begun.slice(0, mostNearest);
  if (digits.length < 3) return [];
  const distance = ({ code }: Entry) => Math.abs(Math.abs(Number(code)) - Number(digits));
  return coded.toSorted((one, other) => distance(one) - distance(other)).slice(0, 5);
}
