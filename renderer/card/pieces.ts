import type { Span } from '../../catalog/triage/result';

export interface Piece {
  /** Offset in the text. */
  start: number;
  text: string;
  marked: boolean;
}

/**
 * How many cells of a line fit on the card, and how many are reserved for what follows the mark. A Han character
 * takes two cells.
 */
const fits = 48;
const after = 18;
/** How many cells may be given up to begin with a whole word. */
const wordAhead = 12;
/**
 * Cuts a line at its marks. A line that is too long for the card begins with a word before the first mark, so that
 * the mark is seen. The style sheet cuts off its end.
 */
export function piecesOf(text: string, marks: readonly Span[]): Piece[] {
  const from = beginning(text, marks[0]);
  const pieces: Piece[] = from > 0 ? [{ start: from - 1, text: '…', marked: false }] : [];
  let at = from;
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), marked: false });
    pieces.push({ start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), marked: false });
  return pieces;
}

function beginning(text: string, first: Span | undefined): number {
  if (!first) return 0;
  const tail = Math.min(after, cellsOf(text.slice(first.end)));
  if (cellsOf(text.slice(0, first.end)) + tail <= fits) return 0;
  const room = fits - tail - cellsOf(text.slice(first.start, first.end));
  let at = first.start;
  let cells = 0;
  for (const character of Array.from(text.slice(0, first.start)).reverse()) {
    cells += cellsOf(character);
    if (cells > room) break;
    at -= character.length;
  }
  const word = text.slice(at, first.start).search(/\s\S/) + 1;
  return at + (word < wordAhead ? word : 0);
}

function cellsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
