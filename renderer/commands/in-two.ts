/**
 * A list as two columns whose heights are as near as they can be; the order goes down the first and on in the second.
 * The browser balances columns by laying them out again and again, which holds up the whole sheet.
 */
export function inTwo<T>(list: readonly T[], heightOf: (one: T) => number): readonly (readonly T[])[] {
  const heights = list.map(heightOf);
  const whole = sum(heights);
  const taller = (cut: number) => {
    const first = sum(heights.slice(0, cut));
    return Math.max(first, whole - first);
  };
  const cuts = list.map((_, at) => at + 1);
  const best = cuts.reduce((best, cut) => (taller(cut) < taller(best) ? cut : best), 1);
  return [list.slice(0, best), list.slice(best)].filter((column) => column.length > 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
