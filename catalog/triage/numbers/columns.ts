import { lineAround } from '../lines';

const farthest = 40;
const widestRow = 400;

/** The heading of the table column that the place `at` stands in; undefined outside of tables. */
export function headingAt(text: string, at: number): string | undefined {
  const line = lineAround(text, { start: at, end: at }, widestRow);
  const lineFrom = line.start;
  if (lineFrom === 0 || text.charCodeAt(lineFrom - 1) !== 10) return undefined;
  const left = text.slice(lineFrom, at);
  const mark = left.includes('|') ? '|' : '\t';
  if (!text.slice(lineFrom, line.end).includes(mark)) return undefined;
  const column = left.split(mark).length - 1;
  let heading: string | undefined;
  let end = lineFrom - 1;
  // The heading is the topmost of the adjoining lines that have cells.
  for (let line = 0; line < farthest && end > 0; line++) {
    const { start } = lineAround(text, { start: end, end }, widestRow);
    const row = text.slice(start, end);
    if (!row.includes(mark)) break;
    heading = row.split(mark)[column];
    end = start - 1;
  }
  return heading;
}
