import { firstIndex } from '../first-index';
import type { Span } from './result';

/** Whether two spans have a unit in common. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The members of a list that lie within a span. The list ascends by start. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let index = firstFrom(list, start); index < list.length; index++) {
    const item = list[index];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The members of a list that begin at `from` or later and at `to` or before. The list ascends by start. */
export const startingIn = <T extends Span>(list: readonly T[], from: number, to: number): readonly T[] =>
  list.slice(firstFrom(list, from), firstFrom(list, to + 1));

/** The first member of a list that begins at an offset or later. The list ascends by start. */
export const startingFrom = <T extends Span>(list: readonly T[], start: number): T | undefined =>
  list[firstFrom(list, start)];

/** Whether any member of a list that ascends by start begins at an offset. */
export function beginsAt(list: readonly Span[], start: number): boolean {
  return list[firstFrom(list, start)]?.start === start;
}

/** Whether a span overlaps any member of a list that ascends by start and has no overlaps. */
export function touches(list: readonly Span[], { start, end }: Span): boolean {
  const index = firstFrom(list, start);
  const next = list[index];
  const before = list[index - 1];
  return (next !== undefined && next.start < end) || (before !== undefined && before.end > start);
}

/** What is left of a text outside some spans, which may overlap and stand in any order; ascending. */
export function outside(text: string, spans: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) rest.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < text.length) rest.push({ start: from, end: text.length });
  return rest;
}

/** The index of the first member that starts at or after an offset. */
function firstFrom(list: readonly Span[], start: number): number {
  return firstIndex(list.length, (index) => (list[index]?.start ?? 0) >= start);
}
