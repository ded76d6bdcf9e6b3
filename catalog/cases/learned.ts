import { z } from 'zod';
import type { Confirmed } from '../triage/judge/confirmed';

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
