import type { FoundSecret } from '../rule';
import type { FieldClass } from './field-class';
import { classesOf } from './field-names';
import { identifierAt } from './identifier';
import type { FieldValue } from './value';

/** Cells of letters alone, with one kind of separator between them: the heading of a table. */
const heading =
  /^[ \t|│┃"]{0,6}[A-Za-z_\u3400-\u9fff][A-Za-z_ \u3400-\u9fff"./()（）-]{0,30}(?:[ \t]{0,12}[|│┃,\t;][ \t"]{0,8}[A-Za-z_\u3400-\u9fff][A-Za-z_ \u3400-\u9fff"./()（）-]{0,30}){1,30}[ \t|│┃"]{0,6}$/gm;
const separators = ['|', '│', '┃', '\t', ',', ';'];

/** Rows that are read below one heading, and the length of one in UTF-16 units. */
const mostRows = 2000;
const longestRow = 4000;

interface Column {
  index: number;
  classes: readonly FieldClass[];
}

/** Values of a table whose heading says that they are secret: CSV, Markdown, tabs, boxes. */
export function findInColumns(text: string, found: FoundSecret[]): void {
  heading.lastIndex = 0;
  for (let match = heading.exec(text); match; match = heading.exec(text)) {
    const separator = separators.find((sign) => match?.[0].includes(sign)) ?? ',';
    const names = cellsOf(match[0], 0, separator);
    const columns = names.flatMap(({ text: name }, index): Column[] => {
      const classes = classesOfCell(name);
      return classes.length > 0 ? [{ index, classes }] : [];
    });
    if (columns.length > 0)
      readRows(text, heading.lastIndex, { separator, width: names.length, columns }, found);
  }
}

function classesOfCell(name: string): readonly FieldClass[] {
  const identifier = identifierAt(`${name} `, 0, name.length);
  if (!identifier || name === '') return [];
  return classesOf({
    ...identifier,
    joined: identifier.joined.map((joined) => joined.replace(/(?:号码?|編號|编号)$/, '')),
  });
}

function readRows(
  text: string,
  from: number,
  { separator, width, columns }: { separator: string; width: number; columns: readonly Column[] },
  found: FoundSecret[],
): void {
  let start = from + 1;
  for (let row = 0; row < mostRows && start < text.length; row++) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (end - start > longestRow) return;
    const cells = cellsOf(text.slice(start, end), start, separator);
    const isRule = /^[\s|│┃+:=─━┼├┤╋┣┫-]*$/.test(text.slice(start, end));
    if (!isRule && cells.length !== width) return;
    if (!isRule) for (const { index, classes } of columns) readCell(cells[index], classes, found);
    start = end + 1;
  }
}

function readCell(cell: FieldValue | undefined, classes: readonly FieldClass[], found: FoundSecret[]): void {
  if (!cell || cell.text === '') return;
  const fields = classes.find(({ accept }) => accept(cell, { before: '', after: '' }));
  if (fields) found.push({ kind: fields.kind, start: cell.start, end: cell.end });
}

/** The cells of a line, without quotation marks; `at` is the offset of the line. */
function cellsOf(line: string, at: number, separator: string): FieldValue[] {
  const bare = line.replace(/^[ \t]*[|│┃]|[|│┃][ \t]*$/g, (edge) =>
    separator === ',' ? edge : ' '.repeat(edge.length),
  );
  const cells: FieldValue[] = [];
  let start = 0;
  let isQuoted = false;
  for (let here = 0; here <= bare.length; here++) {
    const sign = bare.charAt(here);
    if (sign === '"') isQuoted = !isQuoted;
    if (here < bare.length && (sign !== separator || isQuoted)) continue;
    let [from, to] = [start, here];
    while (from < to && /[\s"`*]/.test(bare.charAt(from))) from++;
    while (to > from && /[\s"`*]/.test(bare.charAt(to - 1))) to--;
    cells.push({ link: 'markup', quoted: true, start: at + from, end: at + to, text: bare.slice(from, to) });
    start = here + 1;
  }
  return cells;
}
