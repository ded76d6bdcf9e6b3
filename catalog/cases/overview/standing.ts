import type { Overview, Tally } from './overview';
import { sinceOf } from './span';

/** What its last days say of a row. `new`: it has never been there before. */
export type Standing = 'rising' | 'new' | null;

/** Of rows that are called rising, so many are so by chance alone, on the average. */
const byChance = 0.05;

/** One new case may be anything. */
const leastNew = 2;

/**
 * Which rows are rising or new; null where cases have not been kept for long enough to say.
 *
 * A row is rising where its last days have more of its cases than chance gives them, though nothing had changed. Chance
 * gives each case the share of the period that these days are, or the share of all other cases that they have, where that
 * is more: a desk that is busier as a whole has no rising code. How likely so many are is the tail of the binomial
 * distribution, which holds for few cases too; and since many rows are looked at, the limit is that of Benjamini and
 * Hochberg.
 */
export function standingsOf(
  { span, all, recent }: Pick<Overview, 'span' | 'all' | 'recent'>,
  tallies: readonly Pick<Tally, 'cases' | 'recent' | 'isFirst'>[],
): Standing[] | null {
  const share = recentShareOf(span);
  if (share === null) return null;
  const total = all.reduce((sum, one) => sum + one, 0);
  const tails = tallies.map((one) => {
    const others = total - one.cases;
    const otherShare = (recent - one.recent + share) / (others + 1);
    return binomialTail(one.recent, one.cases, Math.max(share, otherShare));
  });
  const limit = hochbergLimit(tails);
  return tallies.map((one, at) => {
    if ((tails[at] ?? 1) <= limit) return one.isFirst ? 'new' : 'rising';
    return one.isFirst && one.recent >= leastNew ? 'new' : null;
  });
}

/** Which part of the time that cases were kept in the period its last days are; null where they are most of it. */
function recentShareOf(span: Overview['span']): number | null {
  const { since } = sinceOf(span);
  const lasted = span.now - span.recent;
  const earlier = span.recent - Math.max(since, span.begun ?? span.now);
  return earlier < lasted || lasted <= 0 ? null : lasted / (lasted + earlier);
}

/** How likely at least so many of the trials succeed. */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0) return 1;
  let sum = 0;
  for (let k = successes; k <= trials; k++)
    sum += Math.exp(logChoose(trials, k) + k * Math.log(chance) + (trials - k) * Math.log1p(-chance));
  return Math.min(1, sum);
}

const logChoose = (of: number, some: number) =>
  logFactorial(of) - logFactorial(some) - logFactorial(of - some);

/** Stirling's series, exact to 1e-9 from 10 on. */
function logFactorial(of: number): number {
  if (of < 10) {
    let product = 1;
    for (let one = 2; one <= of; one++) product *= one;
    return Math.log(product);
  }
  return of * Math.log(of) - of + Math.log(2 * Math.PI * of) / 2 + 1 / (12 * of) - 1 / (360 * of ** 3);
}

/** The greatest of the likelihoods that still counts, by Benjamini and Hochberg; below any where none does. */
function hochbergLimit(tails: readonly number[]): number {
  const sorted = [...tails].sort((a, b) => a - b);
  const last = sorted.findLastIndex((tail, at) => tail <= (byChance * (at + 1)) / sorted.length);
  return sorted[last] ?? -1;
}
