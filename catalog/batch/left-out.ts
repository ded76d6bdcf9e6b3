/** Why something that was given is not among the tickets. */
export const leftOutReasons = [
  /** It holds no text. */
  'not-text',
  'empty',
  /** It is longer than any paste. */
  'too-large',
  /** There are more tickets or files than are read at once. */
  'too-many',
  /** Archives in archives, or folders in folders, deeper than is looked. */
  'too-deep',
  /** It unpacks to far more than a log does: an archive that was made to fill a machine. */
  'bomb',
  'damaged',
  'encrypted',
  /** A document of an office that is no workbook, or one of an older kind or with a password. */
  'document',
  /** A sheet of a workbook that is not its first. */
  'sheet',
  /** An archive of a kind that is not unpacked. */
  'archive',
  'unreadable',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Something that was left out. `count`: how many they are, if not one. */
export interface LeftOut {
  name: string;
  why: LeftOutReason;
  count?: number;
}
