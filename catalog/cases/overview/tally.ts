import type { OverviewKey, Tally } from './overview';

/** The cases of several tallies, counted as one. */
export function addedUp(tallies: readonly Tally[], as: OverviewKey): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    ...as,
    cases: sum(({ cases }) => cases),
    before: sum(({ before }) => before),
    recent: sum(({ recent }) => recent),
    isFirst: tallies.every(({ isFirst }) => isFirst),
    ended: sum(({ ended }) => ended),
    solved: sum(({ solved }) => solved),
    minutes: tallies.flatMap(({ minutes }) => minutes),
  };
}

/** How many cases were answered, and after how many minutes half of them were; null where none was. */
export function answeredAfter({ minutes }: Pick<Tally, 'minutes'>): { cases: number; median: number } | null {
  const sorted = minutes.toSorted(([one], [other]) => one - other);
  const cases = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (cases === 0) return null;
  return { cases, median: (nth(sorted, (cases - 1) >> 1) + nth(sorted, cases >> 1)) / 2 };
}

/** The value at that place of an order in which each stands so many times. */
function nth(sorted: readonly (readonly [number, number])[], at: number): number {
  let left = at;
  for (const [value, count] of sorted) {
    if (left < count) return value;
    left -= count;
  }
  return 0;
}
