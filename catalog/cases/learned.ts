import { z } from 'zod';
import type { Confirmed } from '../triage/judge/confirmed';
import { intervalOf } from './interval';

/** What people decided about what is printed, over all kept cases. */
export const decisionSchema = z.strictObject({
  printed: z.string().min(1).max(200),
  entry: z.string().min(1).max(200),
  sdk: z.string().max(200).nullable(),
  count: z.int().positive(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** As triage takes it: one more clue, which makes nothing certain alone. */
export const confirmedBy = (decisions: readonly Decision[]): Confirmed[] =>
  decisions.map(({ printed, entry, count, sdk }) =>
    sdk === null ? { printed, entry, count } : { printed, entry, count, sdk },
  );

/** How often a step was tried in cases that are closed, and how often it helped. */
export const stepRecordSchema = z.strictObject({
  /** As `sameStep` tells it. */
  step: z.string(),
  helped: z.int().nonnegative(),
  tried: z.int().positive(),
});
export type StepRecord = z.infer<typeof stepRecordSchema>;

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
