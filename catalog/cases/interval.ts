/** Between which shares the true one lies, as sure as 95 of 100 times. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** Standard deviations to either side. */
const z = 1.96;

/**
 * Wilson's interval: also of few trials, where a share alone says nothing. 2 of 2 is between 0.34 and 1, and not "100 %".
 * Of no trials it is everything.
 */
export function intervalOf(successes: number, trials: number): Interval {
  if (trials <= 0) return { least: 0, most: 1 };
  const share = successes / trials;
  const spread = z ** 2 / trials;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return { least: Math.max(0, middle - half), most: Math.min(1, middle + half) };
}
