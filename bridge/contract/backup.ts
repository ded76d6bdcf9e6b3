import { z } from 'zod';
import { outlookSchema } from './settings';

const nothing = z.undefined();
const count = z.int().nonnegative();

/** Why a file cannot be taken in. `foreign`: it is no back-up of Errdesk's. */
const faults = ['foreign', 'newer', 'damaged', 'unreadable'] as const;
export type BackupFault = (typeof faults)[number];

/** Nothing was taken in from the file of that name. */
export const backupProblem = z.strictObject({
  code: z.literal('backup-unusable'),
  file: z.string(),
  why: z.enum(faults),
});

/** A copy in the profile: of a day, or of before a back-up was taken in. */
const copySchema = z.strictObject({
  name: z.string().max(100),
  kind: z.enum(['day', 'before']),
  /** As `2026-11-29`, where the computer is. */
  day: z.string(),
  /** In bytes. */
  size: count,
});
export type Copy = z.infer<typeof copySchema>;

const casesSchema = z.strictObject({
  /** How many are here now, and how many there would be. */
  before: count,
  after: count,
  /** Only in the back-up. */
  added: count,
  /** In both and different: those of the back-up would take the place of those here. */
  replaced: count,
  /** Of these, how many were changed here after the back-up was made. */
  newerHere: count,
  equal: count,
});
export type RestoredCases = z.infer<typeof casesSchema>;

/** `none`: the back-up has no such file. `unusable`: it makes no sense, or is of a newer Errdesk, and would be left out. */
const leftOut = [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('unusable') }),
] as const;

/** What taking a back-up in would do, before it is done. */
const planSchema = z.strictObject({
  /** By which it is asked for. */
  id: z.int().positive(),
  file: z.string(),
  /** Milliseconds since 1970; null where the back-up does not say. */
  made: count.nullable(),
  cases: casesSchema,
  /** Cases of the back-up that cannot be read. */
  unreadable: count,
  /** Whether its end is missing, and with it nobody knows how many. */
  isCut: z.boolean(),
  settings: z.discriminatedUnion('is', [
    ...leftOut,
    z.strictObject({ is: z.literal('read'), outlook: outlookSchema }),
  ]),
  templates: z.discriminatedUnion('is', [
    ...leftOut,
    z.strictObject({ is: z.literal('read'), added: count, replaced: count, kept: count }),
  ]),
});
export type BackupPlan = z.infer<typeof planSchema>;

export const backupRequests = {
  /** Asks for a path and writes cases, templates and settings there as one file. Null when no path was chosen. */
  'backup.write': {
    needs: 'gesture',
    input: nothing,
    value: z.strictObject({ path: z.string(), cases: count }).nullable(),
  },
  /** The copies that Errdesk makes by itself, the newest first. */
  'backup.copies': { needs: 'nothing', input: nothing, value: z.array(copySchema) },
  /** Asks for a back-up and says what taking it in would do. Null when none was chosen. */
  'backup.choose': { needs: 'gesture', input: nothing, value: planSchema.nullable() },
  /** The same of a copy. */
  'backup.look': {
    needs: 'nothing',
    input: z.strictObject({ copy: copySchema.shape.name }),
    value: planSchema,
  },
  /**
   * Does what the plan of that id says, which must be the latest. A copy of everything is made before.
   */
  'backup.restore': { needs: 'gesture', input: z.strictObject({ id: z.int() }), value: nothing },
  /** Takes back what was taken in last, since the start. */
  'backup.undo': { needs: 'gesture', input: nothing, value: nothing },
} as const;
