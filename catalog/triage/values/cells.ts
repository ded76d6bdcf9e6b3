import { readValueAt } from './read-value';
import type { StatedValue } from './stated-value';

/** More columns, or rows, than these are no table that a person wrote. */
const mostColumns = 20;
const mostRows = 60;

interface Row {
  readonly start: number;
  readonly cells: readonly { readonly start: number; readonly text: string }[];
}

/** What the columns of tables state whose heading is the name of a parameter. Cells stand apart by bars or tabs. */
export function cellsIn(text: string, parameterOf: (name: string) => string | undefined): StatedValue[] {
  if (!/[|\t]/.test(text)) return [];
  const found: StatedValue[] = [];
  let head: readonly (string | undefined)[] = [];
  let rows = 0;
  for (const row of rowsIn(text)) {
    if (row.cells.length < 2 || row.cells.length > mostColumns) {
      head = [];
      continue;
    }
    const named = row.cells.map(({ text: cell }) => parameterOf(cell.replace(/^["'`*]+|["'`*]+$/g, '')));
    if (named.some((parameter) => parameter !== undefined)) {
      head = named;
      rows = 0;
    } else if (head.length === row.cells.length && ++rows <= mostRows)
      found.push(...valuesOf(text, row, head));
  }
  return found;
}

function valuesOf(
  text: string,
  { cells, start: from }: Row,
  head: readonly (string | undefined)[],
): StatedValue[] {
  return cells.flatMap(({ start, text: cell }, column): StatedValue[] => {
    const parameter = head[column];
    if (parameter === undefined || cell === '' || /^:?-{2,}:?$/.test(cell)) return [];
    const one = readValueAt(text, start, 'none');
    const isWhole = one && one.end - start >= cell.length - 1;
    return [
      isWhole
        ? { ...one, parameter, place: 'cell', from }
        : { start, end: start + cell.length, text: cell, form: 'word', parameter, place: 'cell', from },
    ];
  });
}

function* rowsIn(text: string): Iterable<Row> {
  let start = 0;
  for (const line of text.split('\n')) {
    const bar = line.includes('|') ? '|' : '\t';
    yield { start, cells: line.includes(bar) ? cellsOf(line, bar, start) : [] };
    start += line.length + 1;
  }
}

function cellsOf(line: string, bar: string, start: number): Row['cells'] {
  let at = start;
  const all = line.split(bar).map((piece) => {
    const cell = { start: at + piece.length - piece.trimStart().length, text: piece.trim() };
    at += piece.length + 1;
    return cell;
  });
  const first = all[0]?.text === '' ? 1 : 0;
  return all.slice(first, all.at(-1)?.text === '' ? -1 : undefined);
}
