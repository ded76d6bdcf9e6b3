import { useEffect, useRef } from 'react';

/** What the keys of the Triage place do. Each answers whether it did anything; if not, the key keeps its own meaning. */
export interface KeyActions {
  open: () => boolean;
  bringBack: () => boolean;
  copy: () => boolean;
  nextEvidence: () => boolean;
  step: (by: 1 | -1) => boolean;
  choose: (rank: number) => boolean;
  escape: () => boolean;
}

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('textarea, input:not([type="checkbox"]), [role="radiogroup"]') !== null;
const onButton = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button') !== null;

/** Letters, digits and arrows act only when no field has the focus; Enter not on a button, which it presses. */
export function useKeys(active: boolean, actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (act(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active]);
}

function act(event: KeyboardEvent, actions: KeyActions): boolean {
  if (event.ctrlKey || event.metaKey) {
    // With Caps Lock on, a key bears its capital.
    const key = event.key.toLowerCase();
    if (key === 'o') return actions.open();
    return key === 'z' && !inField(event.target) && actions.bringBack();
  }
  if (event.altKey || inField(event.target)) return false;
  if (event.key === 'Enter') return !onButton(event.target) && actions.copy();
  return actWithoutField(event.key, actions);
}

function actWithoutField(key: string, actions: KeyActions): boolean {
  if (key === 'ArrowDown') return actions.step(1);
  if (key === 'ArrowUp') return actions.step(-1);
  if (key === 'Escape') return actions.escape();
  if (key === 'e' || key === 'E') return actions.nextEvidence();
  return /^[1-9]$/.test(key) && actions.choose(Number(key));
}
