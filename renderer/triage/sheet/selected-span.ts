import type { Span } from '../../../catalog/triage/result';

/**
 * The piece of the paste that is selected in its sheet; null where nothing is, or the selection goes beyond the sheet.
 * What stands for something else, such as a pseudonym, is selected as a whole.
 */
export function selectedSpan(sheet: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.contains(range.startContainer) || !sheet.contains(range.endContainer)) return null;
  const parts = [...sheet.querySelectorAll<HTMLElement>('[data-start]')]
    .filter((piece) => range.intersectsNode(piece))
    .map((piece) => ({ isText: piece.dataset['shows'] === 'text', ...selectedIn(piece, range) }))
    .filter(({ start, end }) => end > start);
  const [first] = parts;
  const last = parts.at(-1);
  // Pseudonyms alone are hidden already.
  if (!first || !last || parts.every(({ isText }) => !isText)) return null;
  return { start: first.start, end: last.end };
}

function selectedIn(piece: HTMLElement, range: Range): Span {
  const start = Number(piece.dataset['start']);
  const end = Number(piece.dataset['end']);
  const shown = piece.textContent?.length ?? 0;
  const from = unitsBefore(piece, range.startContainer, range.startOffset) ?? 0;
  const to = unitsBefore(piece, range.endContainer, range.endOffset) ?? shown;
  if (from >= to) return { start, end: start };
  if (piece.dataset['shows'] !== 'text') return { start, end };
  // A mark may show less than its whole span.
  return { start: start + from, end: to === shown ? end : start + to };
}

/** How much text of a piece stands before a place in it; null where the place is elsewhere. */
function unitsBefore(piece: HTMLElement, node: Node, offset: number): number | null {
  if (!piece.contains(node)) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
