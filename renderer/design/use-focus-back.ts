import { type KeyboardEvent, useCallback, useRef } from 'react';

/**
 * For a menu that the mouse or a command opens: when it closes, the focus goes back to where it was before, and not to
 * the button that opened it. Opened by a key on that button it goes back there.
 */
export function useFocusBack() {
  const before = useRef<Element | null>(null);
  const remember = useCallback(() => {
    before.current = document.activeElement;
  }, []);
  return {
    /** Called before a command opens it. */
    remember,
    trigger: {
      onPointerDown: remember,
      onKeyDown: useCallback(({ currentTarget }: KeyboardEvent) => {
        // Once it is open, this button has the focus until the menu has come: Escape may be pressed before.
        if (currentTarget.getAttribute('aria-expanded') !== 'true') before.current = null;
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
