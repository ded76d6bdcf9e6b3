import { useCallback, useRef, useState } from 'react';
import type { Hits } from '../../../catalog/search/compose';
import { asksNothing } from '../../../catalog/search/query';
import { searchEngine } from '../../search-engine/search-engine';
import { nothingTyped, queryOf, type Typed } from './chips';

/** A query and its hits; null where nothing was asked. */
export interface Found {
  query: string;
  hits: Hits | null;
}

const nothingAsked: Found = { query: '', hits: null };

/** What is typed, and what the search finds. The rows show the last query that was answered. */
export function useSearch() {
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [found, setFound] = useState<Found>(nothingAsked);
  const [ask] = useState(() => searchEngine().asker());
  const latest = useRef('');

  const type = useCallback(
    (to: Typed) => {
      setTyped(to);
      const query = askedOf(to);
      if (query === latest.current) return;
      latest.current = query;
      if (query === '') setFound(nothingAsked);
      else
        ask(query, (hits) => {
          if (latest.current === query) setFound({ query, hits });
        });
    },
    [ask],
  );
  return { typed, type, found, pending: askedOf(typed) !== found.query };
}

/** What is asked by what is typed: by the beginning of a limit nothing yet. */
function askedOf(typed: Typed): string {
  const query = queryOf(typed);
  return asksNothing(query) ? '' : query;
}
