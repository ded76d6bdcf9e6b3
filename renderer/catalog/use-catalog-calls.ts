import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Screen } from '../vocabulary/screens';
import type { TabId } from '../vocabulary/tabs';

/** What the rest of the window asks of the Catalog. */
export interface CatalogCall {
  /** Counts up, so that asking for the same thing again is another call. */
  count: number;
  ask: CatalogAsk;
}

export type CatalogAsk =
  | { for: 'nothing' }
  | { for: 'search' }
  | { for: 'entry'; id: string }
  | { for: 'symptom'; id: string }
  | { for: 'tab'; tab: TabId };

/** Calls for the Catalog from anywhere in the window. `call` is null until someone goes there for the first time. */
export function useCatalogCalls(screen: Screen, go: (screen: Screen) => void) {
  const [call, setCall] = useState<CatalogCall | null>(null);
  const put = useCallback(
    (ask: CatalogAsk) => {
      setCall((before) => ({ count: (before?.count ?? 0) + 1, ask }));
      go('catalog');
    },
    [go],
  );
  useEffect(() => {
    if (screen === 'catalog') setCall((before) => before ?? { count: 0, ask: { for: 'nothing' } });
  }, [screen]);
  const calls = useMemo(
    () => ({
      openEntry: (id: string) => put({ for: 'entry', id }),
      openSymptom: (id: string) => put({ for: 'symptom', id }),
      search: () => put({ for: 'search' }),
      showTab: (tab: TabId) => put({ for: 'tab', tab }),
    }),
    [put],
  );
  return { call, ...calls };
}
