import { useCallback, useRef } from 'react';

/**
 * For a menu that the mouse opens: when it closes, the focus goes back to where it was before, and not to the button
 * that opened it. Opened by keyboard it goes back to that button.
 */
export function useFocusBack() {
  const before = useRef<Element | null>(null);
  return {
    trigger: {
      onPointerDown: useCallback(() => {
        before.current = document.activeElement;
      }, []),
      onKeyDown: useCallback(() => {
        before.current = null;
      }, []),
    },
    finalFocus: useCallback(() => {
      const { current } = before;
      before.current = null;
      if (!(current instanceof HTMLElement) || !current.isConnected || current === document.body) return true;
      return current;
    }, []),
  };
}
