import { Rewriter, type View } from '../text/view';
import { type Row, rowsOf } from './asides';

/** In columns. Narrower than this are lists, wider than this are no windows. */
const narrowest = 16;
const widest = 200;
/** Lines of full width that a window has cut, at least. One alone may be as long by chance. */
const fewest = 2;

/** A line that by chance ends where the window does is rare: so many others must go on. */
const mostlyCut = 8;

/** In UTF-16 units. Longer texts are files, which no window has cut. */
const longestText = 20_000;

const word = /[\p{L}\p{N}_]/u;
/** A line of a log, a row of a table, an item of a list, a frame of a stack. */
const newRecord =
  /^(?:\s{0,4}\[?(?:20\d\d[-/.]|\d{1,2}:\d\d|\d{1,2}[-/]\d{1,2} \d)|\s{0,4}[|+#*•]|\s{0,4}-\s|\s{2,}at |\s{0,4}\d{1,3}[.)]\s)/;

/**
 * The text with lines put together again that a narrow window cut in the middle of words, all at one width; and where
 * they were cut, as offsets of the new view. Nothing is put together where lines of that width may be records.
 */
export function joinedRows(view: View): { readonly view: View; readonly joints: readonly number[] } {
  const rows = view.text.length <= longestText ? rowsOf(view.text) : [];
  const cuts = rows.length > fewest ? cutsOf(rows) : [];
  if (cuts.length === 0) return { view, joints: [] };
  const rewriter = new Rewriter(view);
  for (const at of cuts) rewriter.replace(at, at + 1, '');
  return { view: rewriter.finish(), joints: cuts.map((at, index) => at - index) };
}

/** The offsets of the line ends at which a window cut the text; empty where none did. */
function cutsOf(rows: readonly Row[]): number[] {
  const widths = rows.map(({ text }) => columnsOf(text));
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  if (width < narrowest || width > widest) return [];
  const cuts: number[] = [];
  let torn = false;
  let ends = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]?.text ?? '';
    // A wide character that did not fit leaves a column empty.
    const left = width - (widths[index] ?? 0);
    if (left > 1 || (left === 1 && !isWide(next.charCodeAt(0)))) continue;
    if (!continues(row.text, next)) {
      ends++;
      continue;
    }
    cuts.push(row.end);
    torn ||= isTorn(row.text, next);
  }
  return torn && cuts.length >= fewest && cuts.length >= ends * mostlyCut ? cuts : [];
}

function continues(line: string, next: string): boolean {
  return next.trim() !== '' && !newRecord.test(next) && !isAlike(line, next);
}

function isTorn(line: string, next: string): boolean {
  return word.test(line.slice(-1)) && word.test(next.charAt(0));
}

/** In UTF-16 units: lines that begin alike so far, with digits and signs among it, are records. */
const alikeFor = 8;
/** The same for lines that begin with the same letters. */
const sameFor = 5;

function isAlike(line: string, next: string): boolean {
  if (line.slice(0, sameFor) === next.slice(0, sameFor)) return true;
  const shape = shapeOf(line);
  return shape === shapeOf(next) && /9/.test(shape) && /[^9a]/.test(shape);
}

function shapeOf(line: string): string {
  return line
    .slice(0, alikeFor)
    .replace(/\d/g, '9')
    .replace(/[A-Za-z]/g, 'a');
}

const wide = /[\u1100-\u115f\u2e80-\uffe6]/g;
const beyondLatin = /[^\0-\u0fff]/;

/** How many columns of a window a line takes. */
function columnsOf(line: string): number {
  if (line.length > widest || !beyondLatin.test(line)) return line.length;
  return line.length + (line.match(wide)?.length ?? 0);
}

function isWide(unit: number): boolean {
  return unit >= 0x1100 && (unit <= 0x115f || (unit >= 0x2e80 && unit <= 0xffe6));
}
