import { type RefObject, useEffect, useRef } from 'react';

/**
 * Whatever had the focus may go when something else is shown: the editor when a paste comes in, the button of the
 * meaning that was chosen. Then the result has it, so that Tab goes on there and a screen reader says where it is.
 */
export function useKeptFocus(active: boolean, ...shown: unknown[]): RefObject<HTMLElement | null> {
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active && document.activeElement === document.body) result.current?.focus({ preventScroll: true });
  }, [active, ...shown]);
  return result;
}
