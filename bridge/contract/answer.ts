import { z } from 'zod';
import { forms } from '../../catalog/forms/form';
import { languages } from '../../catalog/languages';
import { secretSchema } from '../../catalog/triage/result';
import { answerLimit } from '../limits';

/** An answer to be sent out, as the person has written it. */
const outgoing = {
  text: z.string().min(1).max(answerLimit),
  /** Ids of the leaks that the person lets through, as `leaksIn` of `catalog/door` returns them. */
  spared: z.array(z.string().max(answerLimit)).max(10_000),
};

/** Absent if the text is in several languages. */
const language = z.enum(languages).exactOptional();

export const leaksOrderSchema = z.strictObject({ text: outgoing.text, language });
export type LeaksOrder = z.infer<typeof leaksOrderSchema>;

export const copyOrderSchema = z.strictObject({
  ...outgoing,
  language,
  /** Only that form, as text; of `html` that is the source. If absent, rich text and plain text at once. */
  form: z.enum(forms).exactOptional(),
});
export type CopyOrder = z.infer<typeof copyOrderSchema>;

/** As `catalog/door` tells it. */
export const leakSchema = secretSchema.extend({ id: z.string(), shown: z.string() });

/** How many values of each kind were withheld, which means replaced by pseudonyms. Empty if none were. */
export const heldSchema = z.array(
  z.strictObject({ kind: secretSchema.shape.kind, count: z.int().positive() }),
);
export type Held = z.infer<typeof heldSchema>;

export const answerFiles = [...forms, 'pdf'] as const;
export type AnswerFile = (typeof answerFiles)[number];

export const saveOrderSchema = z.strictObject({
  ...outgoing,
  /** The first one, if the text is in several languages. */
  language: z.enum(languages),
  /** The title of the page, and the suggested name of the file. */
  title: z.string().min(1).max(500),
  form: z.enum(answerFiles),
});
export type AnswerSaveOrder = z.infer<typeof saveOrderSchema>;

/** A file that was written, and what was withheld from it. */
export const answerSavedSchema = z.strictObject({ path: z.string(), held: heldSchema });
export type AnswerSaved = z.infer<typeof answerSavedSchema>;

/** The answer could not be printed as PDF: it took too long, or Chromium failed. Nothing was written. */
export const pdfProblem = z.strictObject({ code: z.literal('pdf-failed') });
export type PdfProblem = z.infer<typeof pdfProblem>;
