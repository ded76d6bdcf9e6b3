import { intervalOf } from './interval';
import type { StepRecord } from './learned';

/** One case in vain says nothing yet. */
const leastInVain = 3;

/** Whether a record says enough to be shown. */
export const isTelling = ({ helped, tried }: StepRecord) => helped > 0 || tried >= leastInVain;

/** A step rises only when it helps more often than not even in the worst case that the numbers allow. */
const leastToRise = 0.3;

/**
 * Steps with those that have helped first, as surely as few numbers can say it. Others stay in their order, and behind
 * none that they stood before without being overtaken.
 */
export function risen<S>(
  steps: readonly S[],
  /** What makes it the same step; undefined where nothing is noted of it. */
  nameOf: (step: S) => string | undefined,
  records: readonly StepRecord[],
): S[] {
  const least = new Map(records.map(({ step, helped, tried }) => [step, intervalOf(helped, tried).least]));
  const rank = (step: S) => {
    const share = least.get(nameOf(step) ?? '') ?? 0;
    return share >= leastToRise ? share : 0;
  };
  return steps.toSorted((one, other) => rank(other) - rank(one));
}
