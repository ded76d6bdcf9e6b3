import { useMemo } from 'react';
import type { TableLayout } from '../../../bridge/contract/table-layout';
import { nearestCodes } from '../../search-engine/nearest';
import { inSortedOrder, type Ranks } from '../../search-engine/ranks';
import type { TabId } from '../../vocabulary/tabs';
import type { Found } from '../search/use-search';
import type { Facets } from './facets';
import { type Candidates, listingOf } from './listing';
import type { ListingIndex } from './listing-index';
import { TableRows } from './rows';

/** How the table is sorted; null for the default order. */
export interface Sorting {
  ranks: Ranks;
  descending: NonNullable<TableLayout['sort']>['descending'];
}

/** The rows of the table and all counts, for the hits, the facets and the tab. */
export function useListing(
  index: ListingIndex,
  { query, hits }: Found,
  facets: Facets,
  tab: TabId,
  sorting: Sorting | null,
) {
  const { candidates, nearest } = useMemo(() => candidatesFor(index, query, hits), [index, query, hits]);
  const listing = useMemo(() => listingOf(index, candidates, facets, tab), [index, candidates, facets, tab]);
  return useMemo(() => {
    const sorted = (indices: Int32Array) =>
      sorting && indices.length > 1
        ? inSortedOrder(indices, index.firstOrder, sorting.ranks, sorting.descending)
        : indices;
    return {
      candidates,
      listing,
      /** Whether the similar entries were found by their codes only. */
      nearest,
      rows: new TableRows(index, sorted(listing.found), sorted(listing.similar)),
    };
  }, [index, candidates, listing, nearest, sorting]);
}

export type Listed = ReturnType<typeof useListing>;

function candidatesFor(
  index: ListingIndex,
  query: string,
  hits: Found['hits'],
): { candidates: Candidates; nearest: boolean } {
  if (!hits) return { candidates: everyEntry(index), nearest: false };
  const { indexes: indices, exact, words } = hits;
  if (indices.length > 0) return { candidates: { indices, found: exact + words }, nearest: false };
  const near = nearestCodes(query, index.entries, index.firstOrder);
  return { candidates: { indices: Int32Array.from(near), found: 0 }, nearest: true };
}

/** What is listed where nothing is searched for. */
export const everyEntry = ({ firstOrder }: ListingIndex): Candidates => ({
  indices: firstOrder,
  found: firstOrder.length,
});
