import { z } from 'zod';
import { exportFormats, exportLanguages } from '../../catalog/export/choices';
import { exportColumns } from '../../catalog/export/columns';
import { textSchema } from '../../catalog/schema';

/** What a person chose of an export the last time. */
export const exportChoiceSchema = z.strictObject({
  format: z.enum(exportFormats),
  /** Null: that of the window. */
  language: z.enum(exportLanguages).nullable(),
  columns: z.enum(['shown', 'all']),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

export const exportId = z.string().min(1).max(100);

/** A table that is to leave, exactly as it is listed here. */
export const exportOrderSchema = z.strictObject({
  id: exportId,
  format: z.enum(exportFormats),
  language: z.enum(exportLanguages),
  /** Left to right. */
  columns: z
    .array(z.enum(exportColumns))
    .min(1)
    .refine((columns) => new Set(columns).size === columns.length),
  /** Their ids, top to bottom. */
  entries: z.array(z.string().max(200)).min(1).max(100_000),
  /** What they were looked for with, word by word, limits as `kind:value`. It gives the file its name. */
  scope: z.array(z.string().min(1).max(200)).max(50),
});
export type ExportOrder = z.infer<typeof exportOrderSchema>;

/** A file that was written; `notes` is what a person has to know of it. */
export const savedSchema = z.strictObject({ path: z.string(), notes: z.array(textSchema) });
export type Saved = z.infer<typeof savedSchema>;

export const exportProblems = [
  /** Nothing was written, and what was at `path` is still there. */
  z.strictObject({
    code: z.literal('file-not-saved'),
    path: z.string(),
    reason: z.enum(['denied', 'in-use', 'disk-full', 'folder-missing', 'name-too-long', 'no-file', 'other']),
  }),
  /** There is more than a clipboard should be given. `size` and `limit` in UTF-16 units. */
  z.strictObject({
    code: z.literal('copy-too-large'),
    size: z.int().nonnegative(),
    limit: z.int().positive(),
  }),
  /** Making the table broke down, or took for ever. */
  z.strictObject({ code: z.literal('export-failed') }),
  /** A newer export or a person stopped it. Nothing to tell. */
  z.strictObject({ code: z.literal('export-cancelled') }),
] as const;
/** Why a file was not written. */
export type SaveProblem = z.infer<(typeof exportProblems)[0]>;
