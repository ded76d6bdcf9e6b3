import { firstIndex } from '../../first-index';
import type { Span } from '../result';

/**
 * A rewritten text that remembers where every unit of it came from. Views stack: each knows the one below,
 * down to the paste itself, so that a place found in decoded text is reported where the person sees it.
 */
export interface View {
  readonly text: string;
  readonly below: View | undefined;
  readonly edits: Edits;
}

/** Columns, not objects: a paste may hold millions of edits. Ordered, disjoint. */
interface Edits {
  /** Place in this view. */
  readonly start: number[];
  readonly end: number[];
  /** Place in the view below. */
  readonly from: number[];
  readonly to: number[];
}

export function plainView(text: string): View {
  return { text, below: undefined, edits: { start: [], end: [], from: [], to: [] } };
}

/** Collects replacements from left to right and makes the next view of them. */
export class Rewriter {
  private readonly edits: Edits = { start: [], end: [], from: [], to: [] };
  private readonly parts: string[] = [];
  private length = 0;
  private done = 0;

  constructor(private readonly view: View) {}

  /** Puts `text` in the place of [from, to). Places must not go back. */
  replace(from: number, to: number, text: string): void {
    if (from > this.done) this.push(this.view.text.slice(this.done, from));
    this.edits.start.push(this.length);
    this.push(text);
    this.edits.end.push(this.length);
    this.edits.from.push(from);
    this.edits.to.push(to);
    this.done = to;
  }

  /** The same view where nothing was replaced. */
  finish(): View {
    if (this.edits.start.length === 0) return this.view;
    this.push(this.view.text.slice(this.done));
    return { text: this.parts.join(''), below: this.view, edits: this.edits };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** The last edit that starts at or before `at`, or -1. */
function editBefore(edits: Edits, at: number): number {
  return firstIndex(edits.start.length, (index) => (edits.start[index] ?? 0) > at) - 1;
}

/** Where the unit at `at` lies in the view below: a replaced unit lies in the whole of what was replaced. */
function unitBelow(edits: Edits, at: number): Span {
  const index = editBefore(edits, at);
  if (index < 0) return { start: at, end: at + 1 };
  const end = edits.end[index] ?? 0;
  const to = edits.to[index] ?? 0;
  if (at < end) return { start: edits.from[index] ?? 0, end: to };
  const start = to + (at - end);
  return { start, end: start + 1 };
}

/** The span of the paste that a span of the view was made of. Empty spans stay empty. */
export function toPaste(view: View, span: Span): Span {
  let { start, end } = span;
  for (let layer: View = view; layer.below; layer = layer.below) {
    const first = unitBelow(layer.edits, start).start;
    end = end > start ? unitBelow(layer.edits, end - 1).end : first;
    start = first;
  }
  return { start, end };
}
