import { type RefObject, useEffect } from 'react';
import { firstIndex } from '../../../catalog/first-index';
import type { Span } from '../../../catalog/triage/result';

/** What is found in the paste, as far as it is painted. */
export interface Found {
  matches: readonly Span[];
  /** Index of the one that was gone to. */
  at: number;
}

const names = { all: 'found', current: 'found-current' };

/**
 * Marks what was found in the rows that are painted. The highlights are laid over the text by the browser: marks of the
 * sheet never overlap, and what a person looks for lies across them.
 */
export function usePainted(sheet: RefObject<HTMLElement | null>, found: Found | null): void {
  // After every render: rows come and go as the sheet scrolls.
  useEffect(() => {
    const { current } = sheet;
    if (!found || !current) return clear();
    const [all, chosen] = [new Highlight(), new Highlight()];
    for (const piece of current.querySelectorAll<HTMLElement>('[data-shows=text]'))
      for (const { range, index } of rangesIn(piece, found.matches))
        (index === found.at ? chosen : all).add(range);
    CSS.highlights.set(names.all, all);
    CSS.highlights.set(names.current, chosen);
    return undefined;
  });
  useEffect(() => clear, []);
}

function clear(): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}

/** The matches within a painted piece of the paste. */
function* rangesIn(piece: HTMLElement, matches: readonly Span[]): Iterable<{ range: Range; index: number }> {
  const start = Number(piece.dataset['start']);
  const end = Number(piece.dataset['end']);
  const first = firstIndex(matches.length, (at) => (matches[at]?.end ?? 0) > start);
  for (let index = first; index < matches.length; index++) {
    const match = matches[index];
    if (!match || match.start >= end) return;
    const range = new Range();
    const from = placeIn(piece, Math.max(match.start, start) - start);
    const to = placeIn(piece, Math.min(match.end, end) - start);
    if (!from || !to) continue;
    range.setStart(...from);
    range.setEnd(...to);
    yield { range, index };
  }
}

/** The text node at so many characters of a piece, and the offset in it. */
function placeIn(piece: HTMLElement, offset: number): [Node, number] | undefined {
  let left = offset;
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return undefined;
}
