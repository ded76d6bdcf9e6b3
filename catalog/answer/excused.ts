import type { Text } from '../schema';
import type { Observed } from '../triage/result';
import { without } from './steps-of';

/** Why nobody needs to be told a step: it was done already, or what the paste shows makes it pointless. */
export type Excused = 'tried' | 'excluded';

/** Why this step falls away whole, by what the paste shows of its matter; undefined where it does not. */
export function excusedBy(step: Text, observed: readonly Observed[]): Excused | undefined {
  const falls = (of: readonly Observed[]) => {
    const drops = of.flatMap(({ drops: pattern }) => pattern ?? []);
    return drops.length > 0 && !without(step, patterns(drops));
  };
  if (falls(observed.filter(({ kind }) => kind === 'tried'))) return 'tried';
  return falls(observed) ? 'excluded' : undefined;
}

const patterns = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'iu'));
