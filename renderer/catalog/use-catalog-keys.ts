import { useEffect, useMemo, useRef } from 'react';
import { type FooterKey, useTellKeys } from '../footer/footer-keys';
import { useStrings } from '../text/strings-context';
import type { Move } from './moves';
import type { Way } from './selection';
import { type TabId, tabIds } from './tabs';

/** What the keys of the Catalog place do. */
export interface CatalogKeys {
  tab: (tab: TabId) => void;
  move: (to: Move, way: Way | 'pass') => void;
  toggle: () => void;
  chooseAll: () => void;
  open: () => void;
  copy: () => void;
  escape: () => void;
}

const moves: Record<string, Move> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'next-page',
  PageUp: 'previous-page',
  Home: 'first',
  End: 'last',
};

const within = (target: EventTarget | null, selector: string) =>
  target instanceof HTMLElement && target.closest(selector) !== null;
/** Fields keep their keys; so do lists that were opened over the place. */
const isBusy = (target: EventTarget | null) =>
  within(target, 'textarea, input:not([type=checkbox]), [role=dialog], [role=menu]');

export function useCatalogKeys(active: boolean, keys: CatalogKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (act(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active]);
  useTellKeys(useFooter());
}

function act(event: KeyboardEvent, keys: CatalogKeys): boolean {
  const command = event.ctrlKey || event.metaKey;
  const tab = command ? tabIds[Number(event.key) - 1] : undefined;
  if (tab !== undefined) return done(keys.tab(tab));
  if (isBusy(event.target)) return false;
  const move = moves[event.key];
  // In the detail, the page keys scroll it.
  if (move && !(within(event.target, 'article, [data-reads]') && !event.key.startsWith('Arrow')))
    return done(keys.move(move, event.shiftKey ? 'range' : command ? 'pass' : 'alone'));
  return command ? actWithCommand(event, keys) : actAlone(event, keys);
}

function actWithCommand({ key, target }: KeyboardEvent, keys: CatalogKeys): boolean {
  if (key === ' ') return done(keys.toggle());
  return key.toLowerCase() === 'a' && within(target, '[role=grid]') && done(keys.chooseAll());
}

function actAlone({ key, target }: KeyboardEvent, keys: CatalogKeys): boolean {
  if (key === 'Enter') return !within(target, 'button, summary, [data-reads]') && done(keys.open());
  if (key === 'c' || key === 'C') return done(keys.copy());
  return key === 'Escape' && done(keys.escape());
}

/** Ends a key's action that did something. */
const done = (_result: unknown) => true;

function useFooter(): readonly FooterKey[] {
  const strings = useStrings().catalog.keys;
  return useMemo(
    () => [
      { keys: ['/'], does: strings.search },
      { keys: ['Ctrl', `1–${tabIds.length}`], does: strings.tabs },
      { keys: ['↑', '↓'], does: strings.choose },
      { keys: ['⏎'], does: strings.open },
      { keys: ['C'], does: strings.copy },
      { keys: ['Esc'], does: strings.clear },
    ],
    [strings],
  );
}
