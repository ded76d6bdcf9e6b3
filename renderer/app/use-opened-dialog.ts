import { useCallback, useEffect, useRef, useState } from 'react';
import type { Opened } from '../commands/command-dialogs';
import type { Arrivals } from './arrivals';

/**
 * Which dialog is open. The focus goes back to where it was before: also to what only a script can give it to, such as
 * the result. Until the dialog is there, no key acts on what lies behind it, and Escape takes the wish back. A paste
 * that comes in closes it, too: its answer is what comes next.
 */
export function useOpenedDialog(arrivals: Arrivals) {
  const [opened, setOpened] = useState<Opened>(null);
  const before = useRef<Element | null>(null);
  const open = useCallback((dialog: Opened) => {
    if (!inDialog(document.activeElement)) before.current = document.activeElement;
    setOpened(dialog);
  }, []);
  const close = useCallback(() => setOpened(null), []);
  const giveBack = useCallback(() => {
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true });
  }, []);
  useEffect(() => arrivals.subscribe(close), [arrivals, close]);
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (opened === null || inDialog(event.target)) return;
      if (event.key === 'Escape') close();
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', hold, true);
    return () => document.removeEventListener('keydown', hold, true);
  }, [opened, close]);
  return { opened, open, close, giveBack };
}

const inDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role=dialog]') !== null;
