import { z } from 'zod';
import { textSchema } from '../schema';
import { observationSchema, pattern } from './observations';

const words = z.array(z.string().min(1)).min(1);
const inBoth = z.strictObject({ zh: words, en: words });
const { of, except, catches, leaves } = observationSchema.shape;
const id = observationSchema.shape.id;

/** Something of the world that people take for the reason, or something that they could do about it. */
const subjectSchema = z.strictObject({
  id,
  /** How a sentence calls it: in English with its article, of an act as a gerund. */
  ...textSchema.shape,
  /** How they call it. Of Latin words a star stands for any ending, and a part with blanks around for words in a row. */
  words: inBoth,
  /** Kinds of trouble that have to do with it. */
  faults: z.array(z.string()).min(1).exactOptional(),
  /**
   * An error whose own Chinese (meaning, cause and steps) matches this has to do with it where it leaves open what its
   * reason is, or where it is an act; of any other error that matches, nothing is said.
   */
  told: pattern.exactOptional(),
  /** What rules it out where the paste shows it: ids of observations. */
  ruledOut: z.array(z.string()).min(1).exactOptional(),
  /** Of none of these kinds of trouble is anything said of it: the question is another one there. */
  unless: z.array(z.string()).min(1).exactOptional(),
  /** Where the error has nothing to do with it, nothing is said: such a guess is seldom wrong for certain. */
  onlyYes: z.literal(true).exactOptional(),
  catches,
  leaves,
});
type SubjectOfQuestion = z.infer<typeof subjectSchema>;

/** What is said of a subject, with {subject} in place of what it is called. */
const sayingSchema = z.strictObject({
  /** Where the error has to do with it. */
  yes: textSchema,
  /** Where it may have, since the error leaves open what the reason is; without it, the same as `yes`. */
  maybe: textSchema.exactOptional(),
  /** Where it has not, and says by itself what the reason is. */
  no: textSchema,
  /** Where it has not, and leaves open what the reason is; without it, nothing is said then. */
  open: textSchema.exactOptional(),
});

const groupSchema = z.strictObject({
  /** Words by which a sentence asks whether it is so … */
  ask: inBoth,
  /** Words that ask only where their clause is the last one, or ends in a mark of a question. */
  hints: inBoth.exactOptional(),
  /** … and by which its clause asks something else. */
  not: inBoth,
  says: sayingSchema,
  of: z.array(subjectSchema).min(1),
});
type QuestionGroup = z.infer<typeof groupSchema>;

/** A question that one kind of trouble is asked, and what is said to it. */
const ownQuestionSchema = z.strictObject({
  id,
  of: of.unwrap(),
  except,
  /** A question asks it that has a word of every group. */
  asks: z.array(words).min(1),
  /** And none of these. */
  not: words.exactOptional(),
  ...textSchema.shape,
  /** The entry answers it by itself where its Chinese matches this. */
  answered: observationSchema.shape.answered,
  catches,
  leaves,
});
type OwnQuestion = z.infer<typeof ownQuestionSchema>;

/** A file in `catalog/packs/questions`. */
export const questionsFileSchema = z.strictObject({
  /** Kinds of trouble that leave open what the reason is. */
  vague: z.array(z.string()).min(1).exactOptional(),
  /** What they may take for the reason: how a question about it sounds, and what is said. */
  reasons: groupSchema.exactOptional(),
  /** What they may do about it, likewise. */
  acts: groupSchema.exactOptional(),
  questions: z.array(ownQuestionSchema).min(1).exactOptional(),
});
export type QuestionsFile = z.infer<typeof questionsFileSchema>;
export type { OwnQuestion, QuestionGroup, SubjectOfQuestion };
