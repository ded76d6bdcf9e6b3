import { charSet, isIn } from '../char-sets';
import type { FoundSecret } from '../rule';
import { type Cell, cellsOf } from './cells';
import type { FieldClass } from './field-class';
import { classesOf } from './field-names';
import { identifierAt } from './identifier';

const separators = ['|', '│', '┃', '\t', ',', ';'];
/** What a heading is made of: no digits. */
const headingPart = charSet(/[A-Za-z_ "./()|,;\t-]/, true);
const headingCell = /^[A-Za-z_\u3400-\u9fff][\w \u3400-\u9fff"./()（）,;-]{0,30}$/;
const rule = /^[\s|│┃+:=─━┼├┤╋┣┫-]{1,4000}$/;

/** In UTF-16 units, of a line of a table and of its heading; and the cells of one. */
const longestRow = 4000;
const longestHeading = 1200;
const mostColumns = 31;

interface Column {
  index: number;
  classes: readonly FieldClass[];
}

interface Table {
  separator: string;
  width: number;
  /** Those whose heading says that they are secret. */
  columns: readonly Column[];
}

/** Values of a table whose heading says that they are secret: CSV, Markdown, tabs, boxes. */
export function findInColumns(text: string, found: FoundSecret[]): void {
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const table = isHeading(text, at, end) ? tableOf(text.slice(at, end)) : undefined;
    // A row is no heading, so that no line is read for two tables.
    at = table ? readRows(text, end + 1, table, found) : end + 1;
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function isHeading(text: string, start: number, end: number): boolean {
  if (end - start > longestHeading) return false;
  let at = start;
  while (at < end && isIn(headingPart, text.charCodeAt(at))) at++;
  return at === end;
}

function tableOf(line: string): Table | undefined {
  const separator = separators.find((sign) => line.includes(sign));
  if (!separator) return undefined;
  const names = cellsOf(line, 0, separator).map(({ text }) => text);
  if (names.length < 2 || names.length > mostColumns || !names.every((name) => headingCell.test(name)))
    return undefined;
  const columns = names.flatMap((name, index): Column[] => {
    const classes = classesOfCell(name);
    return classes.length > 0 ? [{ index, classes }] : [];
  });
  return columns.length > 0 ? { separator, width: names.length, columns } : undefined;
}

function classesOfCell(name: string): readonly FieldClass[] {
  const identifier = identifierAt(`${name} `, 0, name.length);
  if (!identifier) return [];
  const joined = identifier.joined.map((words) => words.replace(/(?:号码?|編號|编号)$/, ''));
  return classesOf({ ...identifier, joined });
}

/** Reads the rows from an offset on, up to a line that is none; the offset of that line. */
function readRows(text: string, from: number, table: Table, found: FoundSecret[]): number {
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    if (end - start > longestRow) break;
    const line = text.slice(start, end);
    if (!rule.test(line)) {
      const cells = cellsOf(line, start, table.separator);
      if (cells.length !== table.width) break;
      for (const { index, classes } of table.columns) readCell(cells[index], classes, found);
    }
    start = end + 1;
  }
  return start;
}

function readCell(cell: Cell | undefined, classes: readonly FieldClass[], found: FoundSecret[]): void {
  if (!cell || cell.text === '') return;
  const value = { ...cell, link: 'markup', quoted: true } as const;
  const fields = classes.find(({ accept }) => accept(value, { before: '', after: '' }));
  if (fields) found.push({ kind: fields.kind, start: cell.start, end: cell.end });
}
