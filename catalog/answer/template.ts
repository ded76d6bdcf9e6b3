import { z } from 'zod';
import { longestBody, longestName } from './bounds/limits';
import { subjectKinds } from './subject';

const name = z.string().trim().min(1).max(longestName);
/** Not trimmed: it is kept as it was written. */
const body = z.string().min(1).max(longestBody);

/** How an answer is worded: one template, a body in Liquid for each language. */
export const templateSchema = z.strictObject({
  /** Letters, digits and hyphens; a bundled template has the kind of its subject as its id. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  name: z.strictObject({ zh: name, en: name }),
  /** The kinds of subject that it can answer. */
  kinds: z.array(z.enum(subjectKinds)).min(1),
  body: z.strictObject({ zh: body, en: body }),
});
export type Template = z.infer<typeof templateSchema>;
