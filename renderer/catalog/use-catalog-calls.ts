import { useCallback, useEffect, useState } from 'react';
import type { Place } from '../rail';
import type { CatalogCall } from './catalog-place';

/** A field with text keeps the key, and so does an opened list; in an empty field nobody is in the middle of anything. */
function isBusy(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.value !== '';
  return target instanceof HTMLElement && target.closest('[role=dialog]') !== null;
}

/** Calls for the Catalog from anywhere in the window: "/" for its search, a link for an entry. Null until it was first gone to. */
export function useCatalogCalls(place: Place, go: (place: Place) => void) {
  const [call, setCall] = useState<CatalogCall | null>(null);
  const put = useCallback(
    (open: string | null) => {
      setCall((before) => ({ count: (before?.count ?? 0) + 1, open }));
      go('catalog');
    },
    [go],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      event.preventDefault();
      put(null);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [put]);
  useEffect(() => {
    if (place === 'catalog') setCall((before) => before ?? { count: 0, open: null });
  }, [place]);
  return { call, openEntry: put as (id: string) => void };
}
