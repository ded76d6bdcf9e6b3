import { firstIndex } from '../../first-index';
import type { Span } from '../result';

/**
 * A rewritten text that remembers where each of its UTF-16 units came from. Views are stacked: each knows the one
 * below, down to the paste itself, so that a span found in decoded text is marked where the person sees it.
 */
export interface View {
  readonly text: string;
  readonly below: View | undefined;
  readonly edits: Edits;
}

/** One edit at each index of the four lists, ascending, without overlaps. Lists, since a paste may need millions. */
interface Edits {
  /** The span in this view. */
  readonly start: number[];
  readonly end: number[];
  /** The span in the view below. */
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

  /**
   * Replaces the span [from, to) of the view below by `text`. Each span must start at or after the end of the last.
   */
  replace(from: number, to: number, text: string): void {
    if (from > this.done) this.push(this.view.text.slice(this.done, from));
    this.edits.start.push(this.length);
    this.push(text);
    this.edits.end.push(this.length);
    this.edits.from.push(from);
    this.edits.to.push(to);
    this.done = to;
  }

  /** The next view, or the one below where nothing was replaced. */
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

/** The index of the last edit that starts at or before the offset `at`, or -1. */
function editBefore(edits: Edits, at: number): number {
  return firstIndex(edits.start.length, (index) => (edits.start[index] ?? 0) > at) - 1;
}

/** The span in the view below that the unit at `at` came from: for a replaced unit, all that was replaced. */
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
  return spanBelow(view, span, undefined);
}

/** The same in a view further below; that of the paste where `until` is undefined. */
export function spanBelow(view: View, span: Span, until: View | undefined): Span {
  let { start, end } = span;
  for (let layer: View = view; layer.below && layer !== until; layer = layer.below) {
    const first = unitBelow(layer.edits, start).start;
    end = end > start ? unitBelow(layer.edits, end - 1).end : first;
    start = first;
  }
  return { start, end };
}

/** What spans of a view further below have become. Those of which nothing is left are dropped. */
export function spansAbove<S extends Span>(view: View, spans: readonly S[], from: View): readonly S[] {
  if (view === from || !view.below) return spans;
  const below = spansAbove(view.below, spans, from);
  const moved: S[] = [];
  for (const span of below) {
    const start = offsetAbove(view.edits, span.start);
    const end = offsetAbove(view.edits, span.end);
    if (end > start) moved.push({ ...span, start, end });
  }
  return moved;
}

/** Where an offset of the view below has gone; one in a replaced piece goes to its start. */
function offsetAbove({ start, end, from, to }: Edits, at: number): number {
  const index = firstIndex(from.length, (edit) => (from[edit] ?? 0) >= at) - 1;
  if (index < 0) return at;
  const after = to[index] ?? 0;
  return at < after ? (start[index] ?? 0) : (end[index] ?? 0) + (at - after);
}
