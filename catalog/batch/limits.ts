/** How much is read at once. */
export interface BatchLimits {
  /** Files in a folder or an archive. */
  files: number;
  /** Folders in folders, and archives in archives. */
  depth: number;
  /** Bytes of all files together, unpacked. */
  bytes: number;
  /** How many times larger than its archive a file may become. */
  ratio: number;
}

/** A log shrinks to a hundredth at most; what is made to fill a machine, to a thousandth. */
export const batchLimits: BatchLimits = { files: 1000, depth: 3, bytes: 96 * 1024 * 1024, ratio: 400 };

/** Tickets of one batch. */
export const mostTickets = 10_000;
