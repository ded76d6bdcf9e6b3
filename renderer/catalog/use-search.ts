import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hit } from '../../catalog/search/search';
import type { HeldCatalog } from '../catalog-context';
import { nothingTyped, queryOf, type Typed } from './chips';
import { type Ask, prepareSearch } from './search-engine';

/** What was asked, and what was found; null where nothing was asked. */
export interface Found {
  query: string;
  hits: readonly Hit[] | null;
}

const nothingAsked: Found = { query: '', hits: null };

/** What is typed, and what it finds. The rows follow the last query that was answered. */
export function useSearch(catalog: HeldCatalog) {
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [found, setFound] = useState<Found>(nothingAsked);
  const ask = useRef<Ask>(null);
  const latest = useRef('');

  const answer = useCallback((query: string) => {
    if (query === '') setFound(nothingAsked);
    else
      ask.current?.(query, (hits) => {
        if (latest.current === query) setFound({ query, hits });
      });
  }, []);

  useEffect(() => {
    let gone = false;
    const prepare = async () => {
      const prepared = await prepareSearch({
        entries: [...catalog.entries],
        faults: [...catalog.faults.values()],
      });
      if (gone) return;
      ask.current = prepared;
      answer(latest.current);
    };
    // Not before the table is painted.
    const idle = requestIdleCallback(() => void prepare(), { timeout: 500 });
    return () => {
      gone = true;
      cancelIdleCallback(idle);
    };
  }, [catalog, answer]);

  const type = useCallback(
    (to: Typed) => {
      setTyped(to);
      const query = queryOf(to);
      if (query === latest.current) return;
      latest.current = query;
      answer(query);
    },
    [answer],
  );
  return { typed, type, found, pending: queryOf(typed) !== found.query };
}
