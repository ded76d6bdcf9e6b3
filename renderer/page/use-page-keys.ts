import { useEffect } from 'react';
import { useStableCallback } from '../timing/use-stable-callback';

/** The keys of a page that has no table of commands. `actionOf` says what a key does there, if it does anything. */
export function usePageKeys(actionOf: (event: KeyboardEvent) => (() => void) | undefined): void {
  const press = useStableCallback((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [press]);
}
