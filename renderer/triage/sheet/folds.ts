import { firstIndex } from '../../../catalog/first-index';
import type { Mark } from './marks';

/** A row of the sheet: a line of the paste, or a fold instead of the lines `from` to `to` (exclusive). */
export type SheetRow =
  | { kind: 'line'; line: number; weight: 'evidence' | 'context' }
  | { kind: 'fold'; from: number; to: number; repeats: number };

/** How many lines of context are shown. */
export interface Context {
  /** Before and after a line with evidence. */
  around: number;
  /** At the beginning of the paste. */
  first: number;
}
export const fewLines: Context = { around: 2, first: 1 };
/** A wide window is usually high as well. */
export const roomyContext: Context = { around: 4, first: 3 };
/** A paste of up to so many lines is not folded. */
const wholeUpTo = 24;
/** How many lines of one finding are shown. The others are repeats and go into the folds. */
const linesPerFinding = 4;

const matters = new Set<Mark['kind']>(['chosen', 'finding', 'other', 'near', 'clue']);

/** Whether a paste of so many lines is folded at all. */
export function foldsAt(lineCount: number): boolean {
  return lineCount > wholeUpTo;
}

/** The lines that matter: all of them, and those to show, which are the first few of each finding. */
export interface EvidenceLines {
  all: ReadonlySet<number>;
  shown: ReadonlySet<number>;
}

/** The lines with a mark that matters, or with a note (`noted`). */
export function evidenceLines(
  starts: readonly number[],
  marks: readonly Mark[],
  noted: Iterable<number> = [],
): EvidenceLines {
  const all = new Set(noted);
  const shown = new Set(all);
  const counts = new Map<string, number>();
  let line = 0;
  for (const mark of marks) {
    if (!matters.has(mark.kind)) continue;
    // The marks are in order.
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= mark.start) line++;
    const name = `${mark.kind} ${mark.ranks.join()}`;
    const count = counts.get(name) ?? 0;
    if (count < linesPerFinding && !all.has(line)) counts.set(name, count + 1);
    if (count < linesPerFinding) shown.add(line);
    all.add(line);
  }
  return { all, shown };
}

/** Rows by index. A row is made when it is read: a paste may have hundreds of thousands. */
export interface SheetRows {
  count: number;
  at(index: number): SheetRow | undefined;
  /** How many of the rows are lines. The others are folds. */
  lines: number;
  /** Index of the row of a line; -1 where it is folded. */
  indexOf(line: number): number;
}

/** Every line of a paste as a row. */
export function wholeRows(count: number, { all }: EvidenceLines): SheetRows {
  return {
    count,
    lines: count,
    at: (index) => (index < count ? row(index, all) : undefined),
    indexOf: (line) => line,
  };
}

/**
 * The rows that matter: lines with evidence, the lines around them, the first and the last. The rest is folded.
 * Without evidence, the beginning is shown. `repeats` counts the lines with evidence in a fold.
 */
export function foldedRows(count: number, evidence: EvidenceLines, context = fewLines): SheetRows {
  const rows: SheetRow[] = [];
  const ordered = [...evidence.all].sort((a, b) => a - b);
  let next = 0;
  for (const line of shownLines(count, evidence, context)) {
    if (line - next === 1) rows.push(row(next, evidence.all));
    else if (line > next)
      rows.push({ kind: 'fold', from: next, to: line, repeats: within(ordered, next, line) });
    rows.push(row(line, evidence.all));
    next = line + 1;
  }
  return {
    count: rows.length,
    lines: rows.filter(({ kind }) => kind === 'line').length,
    at: (index) => rows[index],
    indexOf: (line) => rows.findIndex((one) => one.kind === 'line' && one.line === line),
  };
}

function shownLines(count: number, { shown }: EvidenceLines, { around, first }: Context): number[] {
  const lines = new Set<number>([count - 1]);
  for (const line of shown)
    for (let near = line - around; near <= line + around; near++)
      if (near >= 0 && near < count) lines.add(near);
  const beginning = shown.size === 0 ? wholeUpTo - 1 : first;
  for (let line = 0; line < Math.min(count, beginning); line++) lines.add(line);
  return [...lines].sort((a, b) => a - b);
}

function row(line: number, evidence: ReadonlySet<number>): SheetRow {
  return { kind: 'line', line, weight: evidence.has(line) ? 'evidence' : 'context' };
}

/** How many of the sorted lines are from `from` up to `to` (exclusive). */
function within(ordered: readonly number[], from: number, to: number): number {
  return firstFrom(ordered, to) - firstFrom(ordered, from);
}

function firstFrom(ordered: readonly number[], line: number): number {
  return firstIndex(ordered.length, (index) => (ordered[index] ?? 0) >= line);
}
