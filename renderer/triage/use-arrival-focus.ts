import { type RefObject, useEffect, useRef } from 'react';
import type { Ticket } from '../case/ticket';
import type { Reading } from './reading/use-readings';

/**
 * Holds the result. A new paste brings the focus there, wherever it was, so that Enter copies its answer: first to the
 * result, and once it is read, to its chosen row. Later, when the element with the focus is gone, such as the button
 * of a meaning that was chosen, it goes there too, so that Tab goes on from there and a screen reader says where it is.
 */
export function useArrivalFocus(
  active: boolean,
  { id, writing, opened, counted }: Ticket,
  { state }: Reading,
  chosen: number | null,
  /** Whether there is room for one pane alone. */
  single: boolean,
): RefObject<HTMLElement | null> {
  const result = useRef<HTMLElement>(null);
  const newest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has the focus may go with what was shown before
  useEffect(() => {
    if (!active) return;
    const isNew = id > newest.current;
    if (isNew) newest.current = id;
    const { activeElement } = document;
    const isLost =
      activeElement === document.body ||
      activeElement === result.current ||
      isBehind(activeElement, single ? null : result.current) ||
      // Another row than this one was chosen.
      activeElement?.matches('[data-finding]:not([aria-current=true])');
    if ((isNew && !writing) || (isLost && id !== 0)) toResult(result.current);
  }, [active, id, writing, state, chosen, opened, counted]);
  return result;
}

/**
 * Whether an element stays behind what is shown now. What stands beside the result is in sight, and to ask would cost a
 * layout of the page.
 */
function isBehind(element: Element | null, result: HTMLElement | null): boolean {
  return result?.parentElement?.contains(element) !== true && !element?.checkVisibility();
}

/** Gives the focus to the chosen row; where none is, to the result, in which nothing is pressed by that. */
function toResult(result: HTMLElement | null): void {
  const row = result?.querySelector<HTMLElement>('button[aria-current=true]') ?? result;
  row?.focus({ preventScroll: true });
}
