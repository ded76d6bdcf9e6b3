import { z } from 'zod';
import { verdictSchema } from '../triage/result';
import { fingerprintSchema } from './fingerprint';
import { mostSteps } from './most-steps';

/** What a person says came of a case. `open`: nothing was said yet. */
export const outcomes = ['open', 'waiting', 'vendor', 'returned', 'solved', 'unsolved'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Those that say how a case ended: only then it counts for what helped. */
export const closings: readonly Outcome[] = ['solved', 'unsolved', 'returned'];
export const isClosed = (outcome: Outcome) => closings.includes(outcome);

/** Milliseconds since 1970. */
const timeSchema = z.int().nonnegative();

/** Of a paste, in UTF-16 units: what is longer is cut, and what was left out is counted. */
const mostText = 200_000;
const mostNote = 20_000;
const mostTags = 20;
/** Of a step in both languages. */
export const mostStep = 1000;

const nameSchema = z.string().max(200);
export const tagSchema = z.string().trim().min(1).max(40);

/** Something that triage saw in the paste. */
const seenSchema = z.strictObject({
  /** `near`: a number that stands like a code and is in no list. */
  kind: z.enum(['entry', 'neighbour', 'symptom', 'near']),
  /** Id of the entry, the other's code or the symptom; of a near miss the number as it was printed. */
  id: z.string().min(1).max(200),
  code: nameSchema.nullable(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
});

const stepsSchema = z.array(z.string().min(1).max(mostStep)).max(mostSteps);

/** What the case is taken for: by triage, or by a person who overruled it. */
const chosenSchema = z.strictObject({
  /** Id as in `seen`. Null: none of what there is. */
  id: z.string().min(1).max(200).nullable(),
  by: z.enum(['triage', 'person']),
  /** What stands in the paste for it, with its sign; null where nothing does. */
  printed: nameSchema.nullable(),
  /** The SDK that the paste showed. */
  sdk: nameSchema.nullable(),
  /** Whether a person's choice is evidence for other cases. They can take that back. */
  counts: z.boolean(),
});

/** A kept paste with its answer and outcome. Every text in it is redacted before it is kept. */
export const caseSchema = z.strictObject({
  id: z.uuid(),
  /** When it was pasted. */
  kept: timeSchema,
  changed: timeSchema,
  answered: timeSchema.nullable(),
  /** When the outcome was said. */
  closed: timeSchema.nullable(),
  text: z.string().max(mostText),
  /** How many units of the paste were left out at its end. */
  cut: z.int().nonnegative(),
  verdict: verdictSchema,
  seen: z.array(seenSchema).max(100),
  chosen: chosenSchema,
  answer: z.string().max(mostText).nullable(),
  customer: nameSchema,
  ticket: nameSchema,
  outcome: outcomeSchema,
  /** The steps that were tried, and those that helped, as `keptStep` writes them. */
  tried: stepsSchema,
  helped: stepsSchema,
  tags: z.array(tagSchema).max(mostTags),
  note: z.string().max(mostNote),
  fingerprint: fingerprintSchema,
});
export type Case = z.infer<typeof caseSchema>;

/** What a person changes of a case afterwards. */
export const caseChangeSchema = z.strictObject({
  outcome: outcomeSchema.exactOptional(),
  tried: caseSchema.shape.tried.exactOptional(),
  helped: caseSchema.shape.helped.exactOptional(),
  tags: caseSchema.shape.tags.exactOptional(),
  note: caseSchema.shape.note.exactOptional(),
  customer: nameSchema.exactOptional(),
  ticket: nameSchema.exactOptional(),
});
export type CaseChange = z.infer<typeof caseChangeSchema>;
