import { z } from 'zod';

/** In screen units. Electron refuses coordinates that no screen has. */
const coordinate = z.int().min(-100_000).max(100_000);
const extent = coordinate.positive();

/** The last position and size of the window, in screen units. */
const placementSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  maximized: z.boolean(),
});
export type Placement = z.infer<typeof placementSchema>;

/** The size that a person gave the window of an entry, without its frame. */
const sizeSchema = z.strictObject({ width: extent, height: extent });
export type Size = z.infer<typeof sizeSchema>;

/** What main alone reads and writes in the settings file, and what nobody chooses. */
export const keptSchema = z.object({
  window: placementSchema.exactOptional(),
  entryWindow: sizeSchema.exactOptional(),
  /** Whether the message that Errdesk stays in the tray was shown. */
  toldStay: z.boolean().exactOptional(),
  /** The folder of the last saved file. */
  saveFolder: z.string().max(4096).exactOptional(),
  /** The folder of the last file that was chosen to be opened, or the chosen folder itself. */
  openFolder: z.string().max(4096).exactOptional(),
});
export type Kept = z.infer<typeof keptSchema>;
