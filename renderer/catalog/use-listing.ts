import { useMemo } from 'react';
import type { Entry } from '../../catalog/schema';
import type { Facets } from './facets';
import { type Candidate, listingOf } from './listing';
import { nearestCodes } from './nearest';
import { inSortedOrder, rowsOf } from './rows';
import type { TabId } from './tabs';
import type { Found } from './use-search';

/** The rows of the table and every count, for what was found, the facets and the tab. */
export function useListing(
  entries: readonly Entry[],
  { query, hits }: Found,
  facets: Facets,
  tab: TabId,
  sorted: readonly Entry[] | null,
) {
  const { candidates, nearest } = useMemo(() => candidatesFor(entries, query, hits), [entries, query, hits]);
  const listing = useMemo(() => listingOf(candidates, facets, tab), [candidates, facets, tab]);
  return useMemo(() => {
    const found = inSortedOrder(listing.found, sorted);
    const similar = inSortedOrder(listing.similar, sorted);
    return {
      candidates,
      listing,
      /** The similar ones only have near codes. */
      nearest,
      rows: rowsOf(found, similar),
      ids: [...found, ...similar].map(({ id }) => id),
    };
  }, [candidates, listing, nearest, sorted]);
}

export type Listed = ReturnType<typeof useListing>;

function candidatesFor(
  entries: readonly Entry[],
  query: string,
  hits: Found['hits'],
): { candidates: readonly Candidate[]; nearest: boolean } {
  if (!hits) return { candidates: entries.map((entry) => ({ entry, match: 'word' })), nearest: false };
  if (hits.length > 0) return { candidates: hits, nearest: false };
  const near = nearestCodes(query, entries);
  return { candidates: near.map((entry) => ({ entry, match: 'fuzzy' })), nearest: true };
}
