import { lineAround } from '../lines';

/** In lines: how far up the heading is looked for. */
const farthest = 40;
/** In UTF-16 units to either side. */
const widestRow = 400;

/**
 * The heading of the table column that contains the offset `at`; undefined outside of tables. Cells end with `|` or a
 * tab.
 */
export function headingAt(text: string, at: number): string | undefined {
  const line = lineAround(text, { start: at, end: at }, widestRow);
  if (line.start === 0 || text.charCodeAt(line.start - 1) !== 10) return undefined;
  const left = text.slice(line.start, at);
  const mark = left.includes('|') ? '|' : '\t';
  if (!text.slice(line.start, line.end).includes(mark)) return undefined;
  const column = left.split(mark).length - 1;
  let heading: string | undefined;
  let end = line.start - 1;
  // The heading is the topmost of the adjoining lines that have cells.
  for (let above = 0; above < farthest && end > 0; above++) {
    const { start } = lineAround(text, { start: end, end }, widestRow);
    const row = text.slice(start, end);
    if (!row.includes(mark)) break;
    heading = row.split(mark)[column];
    end = start - 1;
  }
  return heading;
}
