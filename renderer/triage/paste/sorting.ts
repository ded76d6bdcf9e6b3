import type { FileProblem } from '../../../bridge/contract/problems';
import type { Batch, BatchRow } from '../../../catalog/batch/batch';
import type { LeftOut } from '../../../catalog/batch/left-out';
import type { Source } from '../../../catalog/batch/sort-out';

/** A dropped file. `name`: with its folders inside of what was dropped. */
export interface DroppedFile {
  name: string;
  file: File;
}

/** What the worker that sorts out what came in is given. */
export interface ToSort {
  /** Of what came in; null where it has none, or several things came at once. */
  name: string | null;
  /** What was left out before. */
  left: readonly LeftOut[];
  given: { files: readonly DroppedFile[] } | { sources: readonly Source[] };
  /** Whether a person wants it as tickets, though it may be one text. */
  asTickets: boolean;
}

/** What the worker answers: parts of one text, rows of a batch, then how it ended. */
export type FromSorting = { part: string } | { rows: readonly BatchRow[] } | { end: SortEnd };

export type SortEnd =
  /** `perhaps`: how many tickets it could be, where that is not clear. The text came in parts. */
  | { kind: 'one'; name: string | null; left: readonly LeftOut[]; perhaps: number }
  /** Where it could also be one text, that came in parts too. The rows came before. */
  | { kind: 'several'; batch: Omit<Batch, 'rows'> }
  /** Nothing in it can be read. */
  | { kind: 'none'; left: readonly LeftOut[] }
  | { kind: 'refused'; problem: FileProblem };

/** What came in, sorted out. `whole`: the text that a batch could also be. */
export type Sorted =
  | (Extract<SortEnd, { kind: 'one' }> & { text: string })
  | { kind: 'several'; batch: Batch; whole: string | null }
  | Extract<SortEnd, { kind: 'none' | 'refused' }>;
