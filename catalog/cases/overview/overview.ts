import { z } from 'zod';
import { caseSchema, outcomeSchema, tagSchema } from '../case';
import { stepRecordSchema } from '../learned';

/** The periods that are looked at, in days back from the end of today; null: all there is. */
export const overviewPeriods = [7, 30, 90, null] as const;
export type OverviewPeriod = (typeof overviewPeriods)[number];

/** By what cases are counted together. */
export const overviewSides = ['finding', 'sdk', 'customer', 'tag'] as const;
export type OverviewSide = (typeof overviewSides)[number];

const name = z.string().max(200);
const count = z.int().nonnegative();

/** Which cases are counted. What is null does not matter; an empty SDK: none was named. */
const overviewFilterSchema = z.strictObject({
  outcome: outcomeSchema.nullable(),
  sdk: name.nullable(),
  tag: tagSchema.nullable(),
  customer: name.nullable(),
});
export type OverviewFilter = z.infer<typeof overviewFilterSchema>;

export const overviewOrderSchema = z.strictObject({
  by: z.enum(overviewSides),
  period: z.literal(overviewPeriods),
  filter: overviewFilterSchema,
});
export type OverviewOrder = z.infer<typeof overviewOrderSchema>;

/**
 * What cases have in common. `key`: the id of what they are taken for, the SDK, the customer or the tag; null where there
 * is none. `printed`: where several meanings were left undecided, the number that has them; null elsewhere.
 */
export const overviewKeySchema = z.strictObject({ key: name.nullable(), printed: name.nullable() });
export type OverviewKey = z.infer<typeof overviewKeySchema>;

/** The cases with something in common. Two of them can be added up. */
const tallySchema = z.strictObject({
  ...overviewKeySchema.shape,
  /** In the period. */
  cases: count,
  /** In as many days before it. */
  before: count,
  /** In the last days of the period. */
  recent: count,
  /** Whether none is earlier than these last days, however far back one looks. */
  isFirst: z.boolean(),
  /** Those that have ended, and those of them that were solved. */
  ended: count,
  solved: count,
  /** How many were answered after so many minutes, as pairs. */
  minutes: z.array(z.tuple([count, count])),
});
export type Tally = z.infer<typeof tallySchema>;

/** What one bar is. */
const spanUnits = ['day', 'week', 'month'] as const;

/** The stretch of time that is looked at. All in milliseconds since 1970. */
const spanSchema = z.strictObject({
  unit: z.enum(spanUnits),
  /** Where each day, week or month of it begins, in local time. */
  marks: z.array(z.int()).min(1),
  /** Where its last days begin. */
  recent: z.int(),
  /** The end of today. */
  until: z.int(),
  now: z.int(),
  /** When the first case of all was kept; null where there is none. */
  begun: z.int().nullable(),
});
export type OverviewSpan = z.infer<typeof spanSchema>;

export const overviewSchema = z.strictObject({
  span: spanSchema,
  /** How many cases each mark begins. */
  all: z.array(count),
  /** In as many days before the period, and in its last days. */
  before: count,
  recent: count,
  tallies: z.array(tallySchema),
});
export type Overview = z.infer<typeof overviewSchema>;

/** What is counted together as one row. */
const keysSchema = z.array(overviewKeySchema).min(1).max(500);

/** Which rows somebody sees. */
const mostRows = 200;
export const overviewRowsOrderSchema = z.strictObject({
  order: overviewOrderSchema,
  rows: z.array(keysSchema).max(mostRows),
});

/** What most cases name, of those that name any. */
const mostSchema = z.strictObject({ name, cases: count }).nullable();

/** What stands behind a row: how many cases each mark begins, and what most of them are on, or taken for. */
export const overviewRowSchema = z.strictObject({
  counts: z.array(count),
  mostly: mostSchema,
});
export type OverviewRow = z.infer<typeof overviewRowSchema>;

export const overviewDetailOrderSchema = z.strictObject({
  order: overviewOrderSchema,
  keys: keysSchema,
  /** The whole period, or its last days. */
  within: z.enum(['period', 'recent']),
});
export type OverviewDetailOrder = z.infer<typeof overviewDetailOrderSchema>;

/** More of the cases of one row. */
export const overviewDetailSchema = z.strictObject({
  cases: count,
  /** When the first of them was kept. */
  first: caseSchema.shape.kept.nullable(),
  /** What most of them are on, of those that name it. */
  sdk: mostSchema,
  customers: count,
  customer: mostSchema,
});
export type OverviewDetail = z.infer<typeof overviewDetailSchema>;

/** How a step did for what cases are taken for. */
export const stepTallySchema = z.strictObject({
  ...stepRecordSchema.shape,
  /** As a case keeps it. */
  step: z.string(),
  finding: name,
});
export type StepTally = z.infer<typeof stepTallySchema>;
