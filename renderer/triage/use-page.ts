import { useMemo } from 'react';
import type { Triage } from '../../catalog/triage/result';
import { foldedRows, foldsAt, type SheetRow, wholeRows } from './folds';
import { lineStarts } from './lines';
import { type Mark, marksOf } from './marks';

export interface Page {
  starts: readonly number[];
  marks: readonly Mark[];
  /** Only the lines that matter; null where the paste is short enough to be shown whole, or not read yet. */
  folded: readonly SheetRow[] | null;
  whole: readonly SheetRow[];
}

const noMarks: readonly Mark[] = [];

/** The paste as rows and marks. Marks are there once it has been read; the text itself is never waited for. */
export function usePage(text: string, triage: Triage | null, chosen: number | null): Page {
  const starts = useMemo(() => lineStarts(text), [text]);
  const marks = useMemo(() => (triage ? marksOf(triage, chosen) : noMarks), [triage, chosen]);
  const folded = useMemo(
    () => (triage && foldsAt(starts.length) ? foldedRows(starts, marks) : null),
    [starts, marks, triage],
  );
  const whole = useMemo(() => wholeRows(starts, marks), [starts, marks]);
  return useMemo(() => ({ starts, marks, folded, whole }), [starts, marks, folded, whole]);
}
