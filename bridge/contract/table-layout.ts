import { z } from 'zod';

/** A table's layout, by ids of columns. Unknown ids are ignored, and a new column is shown at its default position. */
export const tableLayoutSchema = z.strictObject({
  sort: z.strictObject({ column: z.string(), descending: z.boolean() }).nullable(),
  order: z.array(z.string()).max(100),
  /** Only columns that a person has shown or hidden. */
  shown: z.record(z.string(), z.boolean()),
  /** In pixels. Only columns that a person has resized. */
  widths: z.record(z.string(), z.int().positive()),
  /** Whether a column stays at the left while the others scroll. Only columns that a person has pinned or unpinned. */
  pinned: z.record(z.string(), z.boolean()).default({}),
});
export type TableLayout = z.infer<typeof tableLayoutSchema>;
