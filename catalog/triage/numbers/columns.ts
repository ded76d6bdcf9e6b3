import { lineAbove, lineAround } from '../lines';

/** In lines: how far up the heading is looked for. */
const farthest = 40;
/** In UTF-16 units to either side. */
const widestRow = 400;
/** In UTF-16 units. Tables with commas that a person pastes are short; the lines of long logs have commas as well. */
const longestLoose = 4000;

/** What stands between the cells of a row, in the order in which they are tried. */
export const cellMarks = ['|', '\t', ',', ';'] as const;
const firmMarks = ['|', '\t'] as const;

/** The cells of a row. A mark in quotes is none. */
export function cellsOf(row: string, mark: string): string[] {
  return row.includes('"')
    ? row.replace(/"[^"]{0,400}"/g, (cell) => cell.replaceAll(mark, ' ')).split(mark)
    : row.split(mark);
}

function isLoose(mark: string): boolean {
  return mark === ',' || mark === ';';
}

/** A line between the rows of a table that a console prints: +-----+ */
const ruler = /^\s*[+|][-=+|:]{3,}[+|]\s*$/;

/** The heading of the table column that contains the offset `at`; undefined outside of tables. */
export function headingAt(text: string, at: number): string | undefined {
  const line = lineAround(text, { start: at, end: at }, widestRow);
  if (line.start === 0 || text.charCodeAt(line.start - 1) !== 10) return undefined;
  const row = text.slice(line.start, line.end);
  const marks = at > longestLoose ? firmMarks : cellMarks;
  const mark = marks.find((one) => row.includes(one));
  if (mark === undefined) return undefined;
  const above = lineAbove(text, line, widestRow);
  const over = text.slice(above.start, above.end);
  if (!over.includes(mark) && !ruler.test(over)) return undefined;
  const cells = cellsOf(row, mark).length;
  const column = cellsOf(text.slice(line.start, at), mark).length - 1;
  // Commas are in prose too: there every row must have as many cells.
  const isRow = (count: number) => !isLoose(mark) || (count > 1 && count === cells);
  let heading: string | undefined;
  let end = line.start - 1;
  // The heading is the topmost of the adjoining lines that have cells.
  for (let lines = 0; lines < farthest && end > 0; lines++) {
    const { start } = lineAround(text, { start: end, end }, widestRow);
    const next = text.slice(start, end);
    if (ruler.test(next)) {
      end = start - 1;
      continue;
    }
    if (!next.includes(mark)) break;
    const its = cellsOf(next, mark);
    if (!isRow(its.length)) break;
    heading = its[column];
    end = start - 1;
  }
  return heading;
}
