import { type RefObject, useEffect, useState } from 'react';
import type { Language } from '../../catalog/schema';
import { matchesIn } from './matches';

export interface Find {
  isOpen: boolean;
  wanted: string;
  /** How many there are, and which of them is shown; counted from 1. */
  count: number;
  nth: number;
  open: () => void;
  close: () => void;
  seek: (wanted: string) => void;
  /** Shows the next, or with -1 the previous; after the last the first. */
  step: (by: 1 | -1) => void;
}

interface Sought {
  wanted: string;
  ranges: readonly Range[];
  /** Index of the shown one. */
  at: number;
}

const nothing: Sought = { wanted: '', ranges: [], at: 0 };

/** Finds words in the guide as it is shown. */
export function useFind(reader: RefObject<HTMLElement | null>, language: Language): Find {
  const [isOpen, setOpen] = useState(false);
  const [{ wanted, ranges, at }, setSought] = useState(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is gone with the texts of a language
  useEffect(() => setSought(nothing), [language]);
  useEffect(() => show(ranges, ranges[at]), [ranges, at]);
  return {
    isOpen,
    wanted,
    count: ranges.length,
    nth: at + 1,
    open: () => setOpen(true),
    close() {
      setOpen(false);
      setSought(nothing);
      reader.current?.focus();
    },
    seek(to) {
      const found = reader.current ? rangesIn(reader.current, to) : [];
      setSought({ wanted: to, ranges: found, at: 0 });
    },
    step(by) {
      if (ranges.length > 0) setSought({ wanted, ranges, at: (at + by + ranges.length) % ranges.length });
    },
  };
}

/** Names that guide-page.module.css styles. */
const [allName, shownName] = ['guide-found', 'guide-shown'];

function show(ranges: readonly Range[], shown: Range | undefined): void {
  CSS.highlights.set(allName, new Highlight(...ranges));
  CSS.highlights.set(shownName, new Highlight(...(shown ? [shown] : [])));
  shown?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function rangesIn(root: HTMLElement, wanted: string): Range[] {
  const nodes = textNodes(root);
  const blocks = nodes.map((node) => node.parentElement?.closest('p, li, td, th, pre, h1, h2, h3'));
  const breaks = new Set(blocks.flatMap((block, nth) => (block === blocks[nth - 1] ? [] : [nth])));
  const texts = nodes.map(({ data }) => data);
  return matchesIn(texts, breaks, wanted).flatMap(({ from, to }) => {
    const [start, end] = [nodes[from.text], nodes[to.text]];
    if (!start || !end) return [];
    const range = new Range();
    range.setStart(start, from.offset);
    range.setEnd(end, to.offset);
    return [range];
  });
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}
