import { type RefObject, useEffect, useRef } from 'react';

/**
 * When something else is shown, the element with the focus may be gone: the editor after a paste, the button of a
 * meaning that was chosen. Then the result gets the focus, so that Tab goes on from there and a screen reader says
 * where it is.
 */
export function useKeptFocus(active: boolean, ...shown: unknown[]): RefObject<HTMLElement | null> {
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active && document.activeElement === document.body) result.current?.focus({ preventScroll: true });
  }, [active, ...shown]);
  return result;
}
