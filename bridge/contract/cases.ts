import { z } from 'zod';
import { caseChangeSchema, caseSchema } from '../../catalog/cases/case';
import { fingerprintSchema } from '../../catalog/cases/fingerprint';
import { decisionSchema, stepRecordSchema } from '../../catalog/cases/learned';
import { caseListOrderSchema, caseListSchema } from '../../catalog/cases/listing';
import { relationSchema } from '../../catalog/cases/relation';
import { seenBeforeSchema } from '../../catalog/cases/seen';
import { stretchesSchema } from '../../catalog/triage/secrets/privacy';

/** Whether pastes that were answered are kept as cases. Nothing is, until a person has said so. */
export const keepingSchema = z.strictObject({ on: z.boolean(), asked: z.boolean() });
export type Keeping = z.infer<typeof keepingSchema>;

/** A paste that was answered. Main withholds secrets from every text in it before it is kept. */
export const keepOrderSchema = z.strictObject({
  ...caseSchema.pick({
    id: true,
    kept: true,
    answered: true,
    text: true,
    cut: true,
    verdict: true,
    seen: true,
    answer: true,
    customer: true,
    ticket: true,
    tried: true,
    fingerprint: true,
  }).shape,
  chosen: caseSchema.shape.chosen.omit({ counts: true }),
  /** What a person hides by hand in this paste. */
  hidden: stretchesSchema,
});
export type KeepOrder = z.infer<typeof keepOrderSchema>;

/** A file that was written, and how many lines it has. */
export const savedLinesSchema = z.strictObject({ path: z.string(), count: z.int().nonnegative() });

const nothing = z.undefined();
const ids = z.array(caseSchema.shape.id).min(1).max(1000);
const id = caseSchema.shape.id;

const caseFaults = [
  'off',
  'failed',
  'busy',
  'readOnly',
  'io',
  'corrupt',
  'full',
  'cannotOpen',
  'notADatabase',
] as const;

/** Nothing was kept or changed. `off`: there is no file of cases to use. The others are what the database said. */
export const casesProblem = z.strictObject({ code: z.literal('cases-failed'), why: z.enum(caseFaults) });

/** What the file of cases is asked. */
export const caseRequests = {
  /** Refused with `off` unless a person has chosen that answered pastes are kept. */
  'cases.keep': { needs: 'nothing', input: keepOrderSchema, value: nothing },
  'cases.list': { needs: 'nothing', input: caseListOrderSchema, value: caseListSchema },
  'cases.read': { needs: 'nothing', input: z.strictObject({ id }), value: caseSchema.nullable() },
  /** Answers how many were changed. */
  'cases.change': {
    needs: 'gesture',
    input: z.strictObject({ ids, change: caseChangeSchema }),
    value: z.int(),
  },
  /** They come back with `cases.bringBack` for `removedFor` milliseconds. After that they are gone for good. */
  'cases.remove': { needs: 'gesture', input: z.strictObject({ ids }), value: z.int() },
  'cases.bringBack': { needs: 'gesture', input: z.strictObject({ ids }), value: z.int() },
  /** What the kept cases know of a paste. `except`: the id of its own case. */
  'cases.seen': {
    needs: 'nothing',
    input: z.strictObject({ fingerprint: fingerprintSchema, except: id.nullable() }),
    value: seenBeforeSchema,
  },
  /** A person says how cases relate to each other, and to a paste. Answers a number by which it is taken back. */
  'cases.relate': {
    needs: 'gesture',
    input: z.strictObject({ as: relationSchema, paste: fingerprintSchema.nullable(), ids }),
    value: z.int(),
  },
  /** Takes back what was said last, by its number. What is longer ago stays. */
  'cases.unrelate': { needs: 'gesture', input: z.strictObject({ said: z.int() }), value: nothing },
  /** How the steps for an entry, another's code or a symptom did in the kept cases. */
  'cases.steps': {
    needs: 'nothing',
    input: z.strictObject({ of: z.string().min(1).max(200) }),
    value: z.array(stepRecordSchema),
  },
  /** What people decided about what is printed; triage takes it as a clue. */
  'cases.decisions': { needs: 'nothing', input: nothing, value: z.array(decisionSchema) },
  /** Such decisions no longer count. Those to come do. */
  'cases.forget': { needs: 'gesture', input: decisionSchema.omit({ count: true }), value: nothing },
  /** Asks for a path and writes cases there as JSON lines, whole or not at all. Null when no path was chosen. */
  'cases.export': {
    needs: 'gesture',
    input: z.strictObject({ filter: caseListOrderSchema.shape.filter }),
    value: savedLinesSchema.nullable(),
  },
} as const;

export const caseEvents = {
  /** Cases were kept, changed or removed. */
  'cases.changed': z.strictObject({}),
};

/** In milliseconds: how long what was removed can be brought back. */
export const removedFor = 12_000;
