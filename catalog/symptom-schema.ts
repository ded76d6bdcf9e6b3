import { z } from 'zod';
import { actorSchema, type Catalog, placesSchema, severitySchema, textSchema } from './schema';

/** Ids of symptoms, of faults and of groups of words. */
const kebab = z.string().regex(/^[a-z][a-z0-9-]*$/, 'kebab-case');

/** What a case may lack that its cause cannot be found without. */
export const missingKinds = [
  'version',
  'environment',
  'app',
  'user',
  'room',
  'time',
  'date',
  'zone',
  'log',
  'object',
] as const;

/** One of the two answers to the question of a symptom: which side it points to, and what that side does. */
const symptomAnswerSchema = z.strictObject({
  /** The answer and what follows from it, as the head of a column. */
  title: textSchema,
  /** What follows from it in a word or two, on a button. */
  short: textSchema,
  /** The answer as the condition of a sentence to the customer. */
  when: textSchema,
  /** Its usual causes, in one sentence for staff. */
  causes: textSchema,
  /** What to do first: a sentence to the customer that follows the condition. */
  first: textSchema,
  /** The same where part of it was done already or means nothing, by the ids of what shows that: `one+other`. */
  tried: z.record(z.string().regex(/^[a-z\d-]+(\+[a-z\d-]+)*$/), textSchema).exactOptional(),
  /** Where to look in a log, and for what. */
  log: textSchema,
});

const symptomStepSchema = z.strictObject({
  actor: actorSchema,
  /** The causes that it finds or removes, by their place in the list, from 1. */
  meets: z.array(z.int().positive()).min(1),
  /** Which answer to the question it belongs to, where it makes no sense with the other: 0 the first, 1 the second. */
  side: z.union([z.literal(0), z.literal(1)]).exactOptional(),
  ...textSchema.shape,
  where: placesSchema.exactOptional(),
});

/** Words that must be said together: groups of the vocabulary, or one of several groups. */
const sayingSchema = z.array(z.union([kebab, z.array(kebab).min(2)])).min(1);

/** A trouble that people tell without a code, and its playbook. */
export const symptomSchema = z.strictObject({
  id: kebab,
  title: textSchema,
  /** What must be told apart first: it follows the title in a headline. */
  splits: textSchema,
  /** What people see and hear. */
  looks: textSchema,
  /** The one question whose answer halves the search. */
  question: textSchema,
  answers: z.tuple([symptomAnswerSchema, symptomAnswerSchema]),
  /** Likeliest first. */
  causes: z.array(textSchema).min(2).max(5),
  /** What helps whatever the answer, in the order that finds it fastest. */
  steps: z.array(symptomStepSchema).min(2).max(6),
  /** What to ask besides; each answer decides something. */
  questions: z.array(textSchema).min(1).max(3),
  /** What to see or hear when it is solved. */
  confirm: textSchema,
  /** What to have before passing it on; the first ones are asked for. Never a secret. */
  collect: z
    .array(z.strictObject({ kind: z.enum(missingKinds), ...textSchema.shape }))
    .min(3)
    .max(5),
  severity: severitySchema,
  /** Who usually has to act. */
  actor: actorSchema,
  /** Faults that show like this. */
  faults: z.array(kebab),
  /** Symptoms in which it shows as well, so that it goes before them where both are told. */
  shows: z.array(kebab).default([]),
  /** How it is told: any of these sayings. */
  said: z.array(sayingSchema).min(1),
  /** Groups of which none may be said of the same state: they tell another trouble. */
  unless: z.array(kebab).default([]),
  /** Pastes that must lead to it, and pastes that must not. */
  catches: z.array(z.string().min(1)).min(4),
  leaves: z.array(z.string().min(1)).min(2),
});
export type Symptom = z.infer<typeof symptomSchema>;

/** What Errdesk explains, with the troubles that come without a code. */
export interface WholeCatalog extends Catalog {
  symptoms: Symptom[];
}
