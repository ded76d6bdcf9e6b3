import { z } from 'zod';
import { exportFormats, exportLanguages, ticketFormats } from '../../catalog/export/choices';
import { exportColumns } from '../../catalog/export/columns';
import { languages } from '../../catalog/languages';
import { textSchema } from '../../catalog/schema';

/** The choices of the last export. */
export const exportChoiceSchema = z.strictObject({
  format: z.enum(exportFormats),
  /** Null means that of the window. */
  language: z.enum(exportLanguages).nullable(),
  columns: z.enum(['shown', 'all']),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

export const exportId = z.string().min(1).max(100);

/** A table to export, with exactly these columns and entries. */
export const exportOrderSchema = z.strictObject({
  id: exportId,
  format: z.enum(exportFormats),
  language: z.enum(exportLanguages),
  /** Left to right. */
  columns: z
    .array(z.enum(exportColumns))
    .min(1)
    .refine((columns) => new Set(columns).size === columns.length),
  /** Ids, top to bottom. */
  entries: z.array(z.string().max(200)).min(1).max(100_000),
  /** The words of the search, limits as `kind:value`. The name of the file is made of them. */
  scope: z.array(z.string().min(1).max(200)).max(50),
});
export type ExportOrder = z.infer<typeof exportOrderSchema>;

/** The tickets of a batch to be saved. Their rows follow in parts (`export.part`) once the path is chosen. */
export const ticketsOrderSchema = z.strictObject({
  id: exportId,
  format: z.enum(ticketFormats),
  language: z.enum(languages),
  /** What they came from; the name of the file is made of it. */
  name: z.string().max(500),
});
export type TicketsOrder = z.infer<typeof ticketsOrderSchema>;

/** A file that was written. `notes` are for the person to read. */
export const savedSchema = z.strictObject({ path: z.string(), notes: z.array(textSchema) });
export type Saved = z.infer<typeof savedSchema>;

export const exportProblems = [
  /** Nothing was written, and what was at `path` is still there. */
  z.strictObject({
    code: z.literal('file-not-saved'),
    path: z.string(),
    reason: z.enum(['denied', 'in-use', 'disk-full', 'folder-missing', 'name-too-long', 'no-file', 'other']),
  }),
  /** Too large for a clipboard. `size` and `limit` in UTF-16 units. */
  z.strictObject({
    code: z.literal('copy-too-large'),
    size: z.int().nonnegative(),
    limit: z.int().positive(),
  }),
  /** The table could not be made, or took too long. */
  z.strictObject({ code: z.literal('export-failed') }),
  /** A newer export or a person stopped it. No message is needed. */
  z.strictObject({ code: z.literal('export-cancelled') }),
] as const;
/** Why a file was not written. */
export type SaveProblem = z.infer<(typeof exportProblems)[0]>;
