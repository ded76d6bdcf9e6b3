import { z } from 'zod';
import { subjectKinds } from '../../catalog/answer/subject';
import { languages } from '../../catalog/languages';
import { missingKinds } from '../../catalog/symptom-schema';
import { stretchesSchema } from '../../catalog/triage/secrets/privacy';
import { answerLimit, partLimit } from '../limits';
import { exportProblems } from './export';

const nothing = z.undefined();
const name = z.string().max(400);
const names = z.array(name).max(400);
const answerText = z.string().max(answerLimit);

/** `of`: the text that it was made from; null for the one that would be written now. */
const editSchema = z.strictObject({ of: answerText.nullable(), text: answerText });

/** What a person noted on a paste of the day, as it outlives a restart. */
const notesSchema = z.strictObject({
  /** Of the paste, and of its case. */
  id: z.uuid(),
  /** When it came, in milliseconds since 1970. The list is in this order. */
  taken: z.int().nonnegative(),
  name: z.string().max(1000).nullable(),
  /** How many characters of its end were not kept. */
  cut: z.int().nonnegative(),
  perhaps: z.int().nonnegative(),
  folded: z.boolean(),
  fields: z.strictObject({ customer: answerText, ticket: answerText }),
  ticked: names,
  asked: z.array(z.enum(missingKinds)).max(missingKinds.length),
  opened: name.nullable(),
  /**
   * Numbers that a person counts: as they are printed, and which of their occurrences in the paste it is, from 0. Places
   * would not hold once secrets are replaced.
   */
  counted: z.array(z.strictObject({ entry: name, printed: name, nth: z.int().nonnegative() })).max(400),
  together: names.nullable(),
  sides: z.record(name, z.literal([0, 1])),
  subject: z.enum(subjectKinds).nullable(),
  language: z.enum([...languages, 'both']).nullable(),
  edits: z.partialRecord(z.enum([...languages, 'both']), editSchema),
  answered: z
    .strictObject({ at: z.int().nonnegative(), text: answerText, held: z.int().nonnegative() })
    .nullable(),
});
export type KeptNotes = z.infer<typeof notesSchema>;
export { notesSchema as keptNotesSchema };

/** Longest text of a paste that is kept, in UTF-16 units. */
export const keptTextLimit = partLimit;

/** What could not be kept of the day, and why. */
export const dayProblem = z.strictObject({
  code: z.literal('day-not-kept'),
  reason: exportProblems[0].shape.reason,
});

export const dayRequests = {
  /** The pastes of the day that were kept, the newest first. None where a person does not want cases. */
  'day.read': {
    needs: 'nothing',
    input: nothing,
    value: z.array(z.strictObject({ notes: notesSchema, text: z.string() })),
  },
  /**
   * Keeps a paste of the day, once it is on the disk; without a text, the one that is kept already. Main withholds every
   * secret, and what is `hidden` by hand. Does nothing unless a person wants cases.
   */
  'day.keep': {
    needs: 'nothing',
    input: z.strictObject({
      notes: notesSchema,
      text: z.string().max(keptTextLimit).nullable(),
      hidden: stretchesSchema,
    }),
    value: nothing,
  },
  /** These are no longer in the day. */
  'day.drop': {
    needs: 'nothing',
    input: z.strictObject({ ids: z.array(z.uuid()).max(2000) }),
    value: nothing,
  },
} as const;
