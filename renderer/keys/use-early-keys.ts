import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a menu with keys of its own that a command opens: what is pressed before it has the focus waits for that, and does
 * nothing to what lies behind. Returns the ref of its popup.
 */
export function useEarlyKeys(open: boolean): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const early: KeyboardEvent[] = [];
    const isThere = () => popup.current?.contains(document.activeElement) === true;
    const keep = (event: KeyboardEvent) => {
      if (isThere() || !isPlain(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      early.push(event);
    };
    const give = () => {
      if (!isThere()) return;
      for (const event of early.splice(0))
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event));
    };
    document.addEventListener('keydown', keep, true);
    document.addEventListener('focusin', give);
    return () => {
      document.removeEventListener('keydown', keep, true);
      document.removeEventListener('focusin', give);
    };
  }, [open]);
  return popup;
}

/** Letters, digits, signs and Delete as a person presses them; Escape and Tab mean the same everywhere. */
function isPlain({ key, ctrlKey, metaKey, altKey, isComposing, isTrusted }: KeyboardEvent): boolean {
  return (
    isTrusted && !isComposing && !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Delete')
  );
}
