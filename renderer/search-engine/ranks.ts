/**
 * For each entry, by index, its rank in a sorted order. Equal words have equal ranks; an entry without a word has -1.
 */
export type Ranks = Int32Array;

const none = -1;
type Compare = (one: string, other: string) => number;

export function ranksOf(words: readonly (string | undefined)[], compare: Compare): Ranks {
  return ranked(words, distinctOf(words).sort(compare), compare);
}

/** The same for very many words. Every few milliseconds it awaits `breathe`, so that messages can be answered. */
export async function ranksOfMany(
  words: readonly (string | undefined)[],
  compare: Compare,
  breathe: () => Promise<void>,
): Promise<Ranks> {
  let runs: string[][] = [];
  const distinct = distinctOf(words);
  for (let start = 0; start < distinct.length; start += chunk) {
    runs.push(distinct.slice(start, start + chunk).sort(compare));
    await breathe();
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await mergedOf(runs[at] ?? [], runs[at + 1] ?? [], compare, breathe));
    runs = merged;
  }
  return ranked(words, runs[0] ?? [], compare);
}

/** So many words are sorted in a few milliseconds. */
const chunk = 1000;

const numberOf = (code: string | undefined) => (code === undefined ? Number.NaN : Number(code));

/** Ranks of codes, which are sorted as numbers. */
export const ranksOfCodes = (codes: readonly (string | undefined)[]): Ranks =>
  ranksOfNumbers(Float64Array.from(codes, numberOf));

/** Ranks of codes as people count them up, from 0 on both ways: -1, 1, -2, -1001. */
export const ranksOfSizes = (codes: readonly (string | undefined)[]): Ranks =>
  ranksOfNumbers(Float64Array.from(codes, (code) => sizeOf(numberOf(code))));

/** A negative code stands before its positive one: half of what they could be apart. */
const sizeOf = (number: number) => Math.abs(number) - (number < 0 ? 0.5 : 0);

function ranksOfNumbers(numbers: Float64Array): Ranks {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort();
  const ranks = new Map<number, number>();
  for (const number of sorted) if (!ranks.has(number)) ranks.set(number, ranks.size);
  return Int32Array.from(numbers, (number) => ranks.get(number) ?? none);
}

/**
 * Sorts the listed indices by rank, by a counting sort, which is linear. Entries without a rank come last either way.
 * Equal ones keep the order of `firstOrder`, which contains every index.
 */
export function inSortedOrder(
  listed: Int32Array,
  firstOrder: Int32Array,
  ranks: Ranks,
  descending: boolean,
): Int32Array {
  const isListed = new Uint8Array(firstOrder.length);
  for (const index of listed) isListed[index] = 1;
  const last = ranks.reduce((most, rank) => Math.max(most, rank), none) + 1;
  const groupOf = (index: number) => {
    const rank = ranks[index] ?? none;
    if (rank === none) return last;
    return descending ? last - 1 - rank : rank;
  };
  const next = new Int32Array(last + 2);
  for (const index of listed) next[groupOf(index) + 1] = (next[groupOf(index) + 1] ?? 0) + 1;
  for (let group = 1; group < next.length; group++) next[group] = (next[group] ?? 0) + (next[group - 1] ?? 0);
  const order = new Int32Array(listed.length);
  for (const index of firstOrder) {
    if (isListed[index] === 0) continue;
    const group = groupOf(index);
    const at = next[group] ?? 0;
    order[at] = index;
    next[group] = at + 1;
  }
  return order;
}

function distinctOf(words: readonly (string | undefined)[]): string[] {
  const distinct = new Set(words);
  distinct.delete(undefined);
  return [...distinct] as string[];
}

function ranked(words: readonly (string | undefined)[], sorted: readonly string[], compare: Compare): Ranks {
  const ranks = new Map<string | undefined, number>();
  let rank = none;
  let before: string | undefined;
  for (const word of sorted) {
    if (before === undefined || compare(before, word) !== 0) rank++;
    ranks.set(word, rank);
    before = word;
  }
  return Int32Array.from(words, (word) => ranks.get(word) ?? none);
}

async function mergedOf(
  one: readonly string[],
  other: readonly string[],
  compare: Compare,
  breathe: () => Promise<void>,
): Promise<string[]> {
  const merged: string[] = [];
  let at = 0;
  for (const word of one) {
    for (let next = other[at]; next !== undefined && compare(next, word) < 0; next = other[++at])
      merged.push(next);
    merged.push(word);
    if (merged.length % chunk === 0) await breathe();
  }
  return [...merged, ...other.slice(at)];
}
