import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Screen } from '../vocabulary/screens';
import type { TabId } from '../vocabulary/tabs';
import type { CatalogAsk, CatalogCall } from './catalog-screen';

/** Calls for the Catalog from anywhere in the window. Null until it was first gone to. */
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
      search: () => put({ for: 'search' }),
      showTab: (tab: TabId) => put({ for: 'tab', tab }),
    }),
    [put],
  );
  return { call, ...calls };
}
