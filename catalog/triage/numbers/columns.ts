const farthest = 40;

/** The heading of the table column that the place `at` stands in; undefined outside of tables. */
export function headingAt(text: string, at: number): string | undefined {
  const lineFrom = text.lastIndexOf('\n', at - 1) + 1;
  if (lineFrom === 0) return undefined;
  const left = text.slice(Math.max(lineFrom, at - 400), at);
  const mark = left.includes('|') || text.charAt(lineFrom) === '|' ? '|' : '\t';
  const lineEnd = indexOr(text.indexOf('\n', at), text.length);
  if (!text.slice(lineFrom, Math.min(lineEnd, at + 400)).includes(mark)) return undefined;
  const column = left.split(mark).length - 1;
  let heading: string | undefined;
  let end = lineFrom - 1;
  // The heading is the topmost of the adjoining lines that have cells.
  for (let line = 0; line < farthest && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const row = text.slice(start, Math.min(end, start + 400));
    if (!row.includes(mark)) break;
    heading = row.split(mark)[column];
    end = start - 1;
  }
  return heading;
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}
