import { z } from 'zod';

/** How wide the window is; each has its own sizes of Triage's panes. */
const breadths = ['narrow', 'medium', 'roomy', 'wide'] as const;
export type Breadth = (typeof breadths)[number];

const size = z.int().positive().max(4000);

/** In pixels. Only what a person has changed. `split` is the paste's height; in a wide window the entry's width. */
const paneSizesSchema = z.strictObject({
  day: size.exactOptional(),
  split: size.exactOptional(),
  answer: size.exactOptional(),
});

export const panesSchema = z.partialRecord(z.enum(breadths), paneSizesSchema);
export type Panes = z.infer<typeof panesSchema>;
