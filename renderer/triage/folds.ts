import { lineAt } from './lines';
import type { Mark } from './marks';

/** One row of the sheet: a line of the paste, or a fold that stands for the lines `from` to `to` (exclusive). */
export type SheetRow =
  | { kind: 'line'; line: number; weight: 'evidence' | 'context' }
  | { kind: 'fold'; from: number; to: number; repeats: number };

/** Lines shown before and after one with evidence. */
const contextLines = 2;
/** A paste up to this long is shown whole. */
const wholeUpTo = 24;
/** Of one finding, so many lines are shown before its repeats go into the folds. */
const linesPerFinding = 4;

const matters = new Set<Mark['kind']>(['chosen', 'finding', 'near', 'clue']);

/** Whether a paste of so many lines is folded at all. */
export function foldsAt(lineCount: number): boolean {
  return lineCount > wholeUpTo;
}

/**
 * The rows that matter: lines with evidence, those around them, the first and the last; the rest folded.
 * A fold says how many more lines with evidence it holds (`repeats`).
 */
export function foldedRows(starts: readonly number[], marks: readonly Mark[]): SheetRow[] {
  const evidence = evidenceLines(starts, marks);
  const shown = new Set<number>([0, starts.length - 1]);
  for (const line of evidence.shown)
    for (let near = line - contextLines; near <= line + contextLines; near++)
      if (near >= 0 && near < starts.length) shown.add(near);
  const order = [...shown].sort((a, b) => a - b);
  const rows: SheetRow[] = [];
  let next = 0;
  for (const line of order) {
    if (line - next === 1) rows.push(row(next, evidence.all));
    else if (line > next)
      rows.push({ kind: 'fold', from: next, to: line, repeats: within(evidence.all, next, line) });
    rows.push(row(line, evidence.all));
    next = line + 1;
  }
  return rows;
}

/** Every line of the paste as a row. */
export function wholeRows(starts: readonly number[], marks: readonly Mark[]): SheetRow[] {
  const { all } = evidenceLines(starts, marks);
  return starts.map((_, line) => row(line, all));
}

function row(line: number, evidence: ReadonlySet<number>): SheetRow {
  return { kind: 'line', line, weight: evidence.has(line) ? 'evidence' : 'context' };
}

function within(lines: ReadonlySet<number>, from: number, to: number): number {
  let count = 0;
  for (const line of lines) if (line >= from && line < to) count++;
  return count;
}

/** Lines with a mark that matters: all of them, and those to show (the first few of each finding). */
function evidenceLines(starts: readonly number[], marks: readonly Mark[]) {
  const all = new Set<number>();
  const shown = new Set<number>();
  const counts = new Map<string, number>();
  for (const mark of marks) {
    if (!matters.has(mark.kind)) continue;
    const line = lineAt(starts, mark.start);
    const name = `${mark.kind} ${mark.ranks.join()}`;
    const count = counts.get(name) ?? 0;
    if (count < linesPerFinding && !all.has(line)) counts.set(name, count + 1);
    if (count < linesPerFinding) shown.add(line);
    all.add(line);
  }
  return { all, shown };
}
