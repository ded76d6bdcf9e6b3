import { useEffect, useMemo, useState } from 'react';
import type { Entry } from '../../catalog/schema';
import { type Hits, noHits } from '../../catalog/search/compose';
import { useCatalog } from '../state/catalog-context';
import { nearestCodes } from './nearest';
import { searchEngine } from './search-engine';

interface Answered {
  query: string;
  hits: Hits;
}

const nothingFound: Answered = { query: '', hits: noHits };

/** How many entries are offered at most. */
const mostEntries = 6;

/**
 * The entries that what is typed finds, best first; until it is answered, those of what was typed before. `similar`: also
 * those that are only similar.
 */
export function useEntriesFound(
  typed: string,
  similar: boolean,
): { found: readonly Entry[]; isAnswered: boolean } {
  const { entries } = useCatalog();
  const [ask] = useState(() => searchEngine().asker());
  const [answered, setAnswered] = useState(nothingFound);
  const query = typed.trim();
  useEffect(() => {
    let stale = false;
    if (query === '') setAnswered(nothingFound);
    else
      ask(query, (hits) => {
        if (!stale) setAnswered({ query, hits });
      });
    return () => {
      stale = true;
    };
  }, [ask, query]);
  const nothing = query === '' || answered.query === '';
  // The same array while the result is the same: another array would move the highlight back to the first row.
  const found = useMemo(
    () => (nothing ? [] : offeredOf(answered, entries, similar).slice(0, mostEntries)),
    [nothing, answered, entries, similar],
  );
  return { found, isAnswered: answered.query === query };
}

function offeredOf({ query, hits }: Answered, entries: readonly Entry[], similar: boolean): Entry[] {
  const { indexes: indices, exact, words } = hits;
  const sure = exact + words;
  const offered =
    sure > 0
      ? indices.subarray(0, sure)
      : similar
        ? new Set([...nearestCodes(query, entries, entries.keys()), ...indices])
        : [];
  return [...offered].flatMap((index) => entries[index] ?? []);
}
