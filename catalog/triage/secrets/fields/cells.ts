export interface Cell {
  start: number;
  end: number;
  text: string;
}

/** The cells of a line, without quotation marks; `at` is the offset of the line. */
export function cellsOf(line: string, at: number, separator: string): Cell[] {
  const bare = separator === ',' || separator === ';' ? line : withoutEdges(line);
  const cells: Cell[] = [];
  let start = 0;
  let isQuoted = false;
  for (let here = 0; here <= bare.length; here++) {
    const sign = bare.charAt(here);
    if (sign === '"') isQuoted = !isQuoted;
    if (here < bare.length && (sign !== separator || isQuoted)) continue;
    cells.push(cellIn(bare, start, here, at));
    start = here + 1;
  }
  return cells;
}

/** A line with blanks in place of the sides of its box. */
const withoutEdges = (line: string): string =>
  line
    .replace(/^[ \t]{0,8}[|│┃]/, (edge) => ' '.repeat(edge.length))
    .replace(/[|│┃][ \t]{0,8}$/, (edge) => ' '.repeat(edge.length));

function cellIn(line: string, start: number, end: number, at: number): Cell {
  let [from, to] = [start, end];
  while (from < to && /[\s"`*]/.test(line.charAt(from))) from++;
  while (to > from && /[\s"`*]/.test(line.charAt(to - 1))) to--;
  return { start: at + from, end: at + to, text: line.slice(from, to) };
}
