import { z } from 'zod';
import { actorSchema, entryIdSchema, textSchema } from '../schema';

const pattern = z.string().refine((source) => {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}, 'not a regular expression');

/** Errors of these kinds, or these entries. */
const errorsShape = {
  faults: z.array(z.string()).min(1).exactOptional(),
  entries: z.array(entryIdSchema).min(1).exactOptional(),
};

/** A paste, and the ids of the two entries, `sdk/table/key`: what comes first, and what it brings. */
const sampleSchema = z.strictObject({
  raw: z.string().min(1),
  first: entryIdSchema,
  brings: entryIdSchema,
});

/** An error that another one brings with it in the same session: not in the room, because joining failed. */
export const consequenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'kebab-case'),
  /** What comes first: any of these, or any error at all that is what such a call came to. */
  first: z
    .strictObject({ ...errorsShape, calls: pattern.exactOptional() })
    .refine(({ faults, entries, calls }) => faults ?? entries ?? calls, 'names nothing'),
  /** What it brings: any of these. Where calls are given as well, only on a line that has such a call. */
  brings: z
    .strictObject({ ...errorsShape, calls: pattern.exactOptional() })
    .refine(({ faults, entries }) => faults ?? entries, 'names nothing'),
  /**
   * How far it reaches: within what one user does, or to every user of the app, as a service that is off does. Never to
   * another person or device that the paste tells apart.
   */
  reaches: z.enum(['session', 'app']).default('session'),
  /** Whether the one need not bring the other: the letter says "most likely" then. */
  likely: z.literal(true).exactOptional(),
  /** Why: a sentence for the letter, which a customer may read too. Neither error is named in it. */
  ...textSchema.shape,
  /** What prevents it, for those who build the app. */
  prevent: z.strictObject({ ...textSchema.shape, actor: actorSchema }).exactOptional(),
  /** The entries whose own meaning or cause says that it comes so. */
  cites: z.array(entryIdSchema).min(1),
  catches: z.array(sampleSchema).min(1),
  /** Pastes with two such errors of which neither brings the other. */
  leaves: z.array(z.string().min(1)).min(1),
});
export type Consequence = z.infer<typeof consequenceSchema>;

/** Every file in `catalog/packs/consequences`. */
export const consequencesFileSchema = z.strictObject({ consequences: z.array(consequenceSchema).min(1) });
