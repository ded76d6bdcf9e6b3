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
  step: z.string(),
  helped: z.int().nonnegative(),
  tried: z.int().positive(),
});
export type StepRecord = z.infer<typeof stepRecordSchema>;

/** A step rises only when it helps more often than not even in the worst case that the numbers allow. */
const leastToRise = 0.3;

/**
 * Steps with those that have helped first, as surely as few numbers can say it. Others stay in their order, and behind
 * none that they stood before without being overtaken.
 */
export function risen<S>(
  steps: readonly S[],
  nameOf: (step: S) => string,
  records: readonly StepRecord[],
): S[] {
  const least = new Map(records.map(({ step, helped, tried }) => [step, intervalOf(helped, tried).least]));
  const rank = (step: S) => {
    const share = least.get(nameOf(step)) ?? 0;
    return share >= leastToRise ? share : 0;
  };
  return steps.toSorted((one, other) => rank(other) - rank(one));
}
