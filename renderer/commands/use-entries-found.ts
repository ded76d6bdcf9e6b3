import { useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '../../catalog/schema';
import type { Hit } from '../../catalog/search/search';
import { nearestCodes } from '../catalog/nearest';
import { type Ask, prepareSearch } from '../catalog/search-engine';
import { useCatalog } from '../catalog-context';

interface Answered {
  query: string;
  hits: readonly Hit[];
}

/** Entries that are offered at most. */
const mostEntries = 6;

/** The catalog's search, prepared when it is first wanted and kept. */
export function useSearchEngine(wanted: boolean): Ask | null {
  const catalog = useCatalog();
  const [ask, setAsk] = useState<Ask | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (!wanted || begun.current) return undefined;
    // Not before the list is painted.
    const idle = requestIdleCallback(
      async () => {
        begun.current = true;
        const prepared = await prepareSearch({
          entries: [...catalog.entries],
          faults: [...catalog.faults.values()],
        });
        setAsk(() => prepared);
      },
      { timeout: 200 },
    );
    return () => cancelIdleCallback(idle);
  }, [wanted, catalog]);
  return ask;
}

/** The entries that answer what is typed, best first. `similar`: also those that are only like it. */
export function useEntriesFound(ask: Ask | null, typed: string, similar: boolean): readonly Entry[] {
  const { entries } = useCatalog();
  const [found, setFound] = useState<Answered>({ query: '', hits: [] });
  const query = typed.trim();
  useEffect(() => {
    let stale = false;
    if (query === '') setFound({ query, hits: [] });
    else
      ask?.(query, (hits) => {
        if (!stale) setFound({ query, hits });
      });
    return () => {
      stale = true;
    };
  }, [ask, query]);
  const nothing = query === '' || found.query === '';
  // The same array as long as it is the same: another one would bring the highlight back to the first row.
  return useMemo(
    () => (nothing ? [] : offeredOf(found, entries, similar).slice(0, mostEntries)),
    [nothing, found, entries, similar],
  );
}

function offeredOf(found: Answered, entries: readonly Entry[], similar: boolean): Entry[] {
  const sure = found.hits.flatMap(({ entry, match }) => (match === 'fuzzy' ? [] : [entry]));
  if (!similar || sure.length > 0) return sure;
  return [...new Set([...nearestCodes(found.query, entries), ...found.hits.map(({ entry }) => entry)])];
}
