import { z } from 'zod';
import { forms } from '../../catalog/forms/form';
import { languages } from '../../catalog/schema';
import { secretSchema } from '../../catalog/triage/result';
import { answerLimit } from '../limits';

/** An answer that is to leave, as the person has written it. */
const outgoing = {
  text: z.string().min(1).max(answerLimit),
  /** Ids of the leaks that the person lets through, as `leaksIn` of the catalog’s door gives them. */
  spared: z.array(z.string().max(answerLimit)).max(10_000),
};

export const copyOrderSchema = z.strictObject({
  ...outgoing,
  /** Left out where the text is in several. */
  language: z.enum(languages).exactOptional(),
  /** Left out: rich text and plain text at once. Else the text of that form alone, which of `html` is its source. */
  form: z.enum(forms).exactOptional(),
});
export type CopyOrder = z.infer<typeof copyOrderSchema>;

/** What did not leave, and was replaced by pseudonyms: how many values of each kind. Empty where all of it left. */
export const heldSchema = z.array(
  z.strictObject({ kind: secretSchema.shape.kind, count: z.int().positive() }),
);
export type Held = z.infer<typeof heldSchema>;

export const answerFiles = [...forms, 'pdf'] as const;
export type AnswerFile = (typeof answerFiles)[number];

export const saveOrderSchema = z.strictObject({
  ...outgoing,
  /** That of its beginning, where the text is in several. */
  language: z.enum(languages),
  /** The heading of a page, and the name that is suggested for the file. */
  title: z.string().min(1).max(500),
  form: z.enum(answerFiles),
});
export type AnswerSaveOrder = z.infer<typeof saveOrderSchema>;

/** A file that was written, and what is not in it. */
export const answerSavedSchema = z.strictObject({ path: z.string(), held: heldSchema });
export type AnswerSaved = z.infer<typeof answerSavedSchema>;

/** The answer could not be printed as PDF: it took too long, or Chromium failed. Nothing was written. */
export const pdfProblem = z.strictObject({ code: z.literal('pdf-failed') });
export type PdfProblem = z.infer<typeof pdfProblem>;
