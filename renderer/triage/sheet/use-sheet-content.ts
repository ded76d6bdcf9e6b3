import { useMemo } from 'react';
import type { Credential } from '../../../catalog/triage/result';
import { lineAt, lineStarts } from '../../case/lines';
import { type FurtherSecrets, noFurtherSecrets, type ReadPaste } from '../../case/read-paste';
import { type Context, evidenceLines, foldedRows, foldsAt, type SheetRows, wholeRows } from './folds';
import { type Mark, marksOf } from './marks';

export interface SheetContent {
  starts: readonly number[];
  marks: readonly Mark[];
  further: FurtherSecrets;
  /** The lines that matter; null where the paste is too short to be folded. */
  folded: SheetRows | null;
  whole: SheetRows;
  /** The credentials that end on each line, shown as notes under it. */
  notes: Notes;
}

export type Notes = ReadonlyMap<number, readonly Credential[]>;

const noMarks: readonly Mark[] = [];
const noNotes: Notes = new Map();

/** The paste as rows and marks. The text is shown at once; marks follow when it has been read. */
export function useSheetContent(
  text: string,
  read: ReadPaste | null,
  chosen: number | null,
  context: Context,
): SheetContent {
  const triage = read?.triage ?? null;
  const further = read?.furtherSecrets ?? noFurtherSecrets;
  const starts = useMemo(() => lineStarts(text), [text]);
  const marks = useMemo(() => (read ? marksOf(read, chosen) : noMarks), [read, chosen]);
  const notes = useMemo(() => (triage ? notesOf(starts, triage.credentials) : noNotes), [starts, triage]);
  return useMemo(() => {
    const evidence = evidenceLines(starts, marks, notes.keys());
    const folded = foldsAt(starts.length) ? foldedRows(starts.length, evidence, context) : null;
    return { starts, marks, further, folded, whole: wholeRows(starts.length, evidence), notes };
  }, [starts, marks, further, notes, context]);
}

function notesOf(starts: readonly number[], credentials: readonly Credential[]): Notes {
  const notes = new Map<number, Credential[]>();
  for (const credential of credentials) {
    const line = lineAt(starts, credential.end - 1);
    notes.set(line, [...(notes.get(line) ?? []), credential]);
  }
  return notes;
}
