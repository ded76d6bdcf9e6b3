import { z } from 'zod';
import { leftOutReasons } from '../../catalog/batch/left-out';

/**
 * A text that came from outside the window. Of a long one, `text` is the first part, and the others are asked for by
 * `text.part`, so that neither side is blocked.
 */
const handedTextSchema = z.strictObject({
  text: z.string(),
  more: z.strictObject({ parcel: z.int(), parts: z.int().positive() }).exactOptional(),
});
export type HandedText = z.infer<typeof handedTextSchema>;

/** What a person copied. `html`: the same as a page, where that holds a table. */
export const handedCopySchema = handedTextSchema.extend({ html: z.string().exactOptional() });

/** Files that were opened at once. Their texts come one after the other as one text. */
const handedFiles = {
  /** Of what was opened, without its folder; null where several things were. */
  name: z.string().nullable(),
  /** `units`: how much of the text is a file's, in UTF-16 units. */
  files: z.array(z.strictObject({ name: z.string(), units: z.int().nonnegative() })),
  /** What is not among them. */
  left: z.array(
    z.strictObject({
      name: z.string(),
      why: z.enum(leftOutReasons),
      count: z.int().positive().exactOptional(),
    }),
  ),
};

/** What was opened: a file, several, a folder, an archive. */
export const handedPasteSchema = handedTextSchema.extend(handedFiles);
export type HandedPaste = z.infer<typeof handedPasteSchema>;
export type HandedFiles = Pick<HandedPaste, 'files' | 'left'>;
