import { z } from 'zod';
import { textSchema } from '../schema';
import { caseSchema } from './case';

/** A kept case that a paste is compared with. */
export const seenCaseSchema = z.strictObject({
  ...caseSchema.pick({
    id: true,
    kept: true,
    outcome: true,
    helped: true,
    note: true,
    customer: true,
    ticket: true,
    answer: true,
  }).shape,
  tier: z.enum(['same', 'like']),
  /** Why it is the same or like, in one line. */
  why: textSchema,
});
export type SeenCase = z.infer<typeof seenCaseSchema>;

/** What the kept cases know of a paste. */
export const seenBeforeSchema = z.strictObject({
  /** How many cases are the same, and how many are like it; these from some hundreds on not counted further. */
  same: z.int().nonnegative(),
  like: z.int().nonnegative(),
  /** The newest of the same, then the nearest of the like ones. */
  cases: z.array(seenCaseSchema),
});
export type SeenBefore = z.infer<typeof seenBeforeSchema>;
