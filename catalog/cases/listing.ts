import { z } from 'zod';
import { caseSchema, outcomeSchema, outcomes, tagSchema } from './case';
import { overviewKeySchema } from './overview/overview';

const caseOrders = ['kept', 'outcome', 'finding', 'customer', 'ticket'] as const;

/** Which cases are listed. What is null does not matter. */
export const caseFilterSchema = z.strictObject({
  /** Words that must be in the paste, the answer, the note, tags, customer or ticket; parted by blanks. */
  query: z.string().max(200),
  outcome: outcomeSchema.nullable(),
  tag: tagSchema.nullable(),
  /** What they are taken for: one of these. */
  takenFor: z.array(overviewKeySchema).min(1).max(500).nullable(),
  customer: z.string().max(200).nullable(),
  /** The SDK that the paste showed; an empty one: it showed none. */
  sdk: z.string().max(200).nullable(),
  /** From the first millisecond to before the second. */
  since: z.int().nonnegative().nullable(),
  until: z.int().nonnegative().nullable(),
});
export type CaseFilter = z.infer<typeof caseFilterSchema>;

export const everyCase: CaseFilter = {
  query: '',
  ...{ outcome: null, tag: null, takenFor: null, customer: null, sdk: null, since: null, until: null },
};

/** Which stretch of them, and in which order. */
export const caseListOrderSchema = z.strictObject({
  filter: caseFilterSchema,
  sort: z.strictObject({ by: z.enum(caseOrders), descending: z.boolean() }),
  from: z.int().nonnegative(),
  count: z.int().min(1).max(500),
});
export type CaseListOrder = z.infer<typeof caseListOrderSchema>;

/** A case as a row of the list. */
export const caseRowSchema = z.strictObject({
  ...caseSchema.pick({
    id: true,
    kept: true,
    answered: true,
    outcome: true,
    verdict: true,
    chosen: true,
    customer: true,
    ticket: true,
    tags: true,
  }).shape,
  /** The beginning of the paste. */
  excerpt: z.string(),
  /** How many cases are the same matter, with this one. */
  same: z.int().positive(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

export const caseListSchema = z.strictObject({
  rows: z.array(caseRowSchema),
  /** How many there are in all; null where so many have the words that nobody waits for a count. */
  total: z.int().nonnegative().nullable(),
  /** How many of all cases have each outcome, whatever is filtered. */
  outcomes: z.record(z.enum(outcomes), z.int().nonnegative()),
});
export type CaseList = z.infer<typeof caseListSchema>;
