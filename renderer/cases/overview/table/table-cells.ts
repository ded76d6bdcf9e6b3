import type { OverviewRow, StepTally, Tally } from '../../../../catalog/cases/overview/overview';
import { answeredAfter } from '../../../../catalog/cases/overview/tally';
import type { Strings } from '../../../text/en';
import { percentsOf } from '../counted/figures';

type Words = Strings['overview'];
type Cell = string | number | null;

export interface TableCells {
  headings: string[];
  rows: Cell[][];
}

/** A row as it is called. */
export interface NamedLine {
  code: string;
  title: string;
  tally: Tally;
  /** "growing", "new" or nothing. */
  change: string;
  mostly: string;
  /** Cases of each bar; nothing where they are not there yet. */
  counts: OverviewRow['counts'];
}

interface Given {
  /** All cases, and then each row. */
  lines: readonly NamedLine[];
  /** How each bar is called. */
  bars: readonly string[];
  /** How many days are the last ones. */
  recentDays: number;
  /** Whether there is a time before to compare with. */
  hasBefore: boolean;
}

/** The table of the overview for a file: every number of the table and of the chart. */
export function tableCells({ lines, bars, recentDays, hasBefore }: Given, words: Words): TableCells {
  const { columns, heads } = words;
  return {
    headings: [
      ...[heads.code, heads.name, heads.cases, columns.before, columns.recent(recentDays)],
      ...[columns.ended, columns.solved, columns.least, columns.most],
      ...[columns.answered, columns.median, heads.mostlyOf, columns.standing],
      ...bars,
    ],
    rows: lines.map(({ code, title, tally, change, mostly, counts }) => {
      const { cases, before, recent, ended, solved } = tally;
      const share = percentsOf(solved, ended);
      const answered = answeredAfter(tally);
      return [
        ...[code || null, title, cases, hasBefore ? before : null, recent],
        ...[ended, solved, share?.least ?? null, share?.most ?? null],
        ...[answered?.cases ?? 0, answered?.median ?? null, mostly || null, change || null],
        ...bars.map((_, at) => counts[at] ?? null),
      ];
    }),
  };
}

/** The table of steps for a file. */
export function stepCells(
  steps: readonly (StepTally & { code: string; title: string; text: string })[],
  { heads, columns }: Words,
): TableCells {
  return {
    headings: [heads.step, heads.code, heads.for, heads.helped, heads.tried, columns.least, columns.most],
    rows: steps.map(({ text, code, title, helped, tried }) => {
      const share = percentsOf(helped, tried);
      return [text, code || null, title, helped, tried, share?.least ?? null, share?.most ?? null];
    }),
  };
}
