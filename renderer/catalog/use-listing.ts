import { useMemo } from 'react';
import type { TableLayout } from '../../bridge/contract';
import { nearestCodes } from '../search-engine/nearest';
import { inSortedOrder, type Ranks } from '../search-engine/ranks';
import type { TabId } from '../vocabulary/tabs';
import type { Facets } from './facets';
import type { Ledger } from './ledger';
import { type Candidates, listingOf } from './listing';
import { TableRows } from './rows';
import type { Found } from './use-search';

/** How the table is sorted; null where it stands in its first order. */
export interface Sorting {
  ranks: Ranks;
  descending: NonNullable<TableLayout['sort']>['descending'];
}

/** The rows of the table and every count, for what was found, the facets and the tab. */
export function useListing(
  ledger: Ledger,
  { query, hits }: Found,
  facets: Facets,
  tab: TabId,
  sorting: Sorting | null,
) {
  const { candidates, nearest } = useMemo(() => candidatesFor(ledger, query, hits), [ledger, query, hits]);
  const listing = useMemo(
    () => listingOf(ledger, candidates, facets, tab),
    [ledger, candidates, facets, tab],
  );
  return useMemo(() => {
    const sorted = (places: Int32Array) =>
      sorting && places.length > 1
        ? inSortedOrder(places, ledger.firstOrder, sorting.ranks, sorting.descending)
        : places;
    return {
      candidates,
      listing,
      /** The similar ones only have near codes. */
      nearest,
      rows: new TableRows(ledger, sorted(listing.found), sorted(listing.similar)),
    };
  }, [ledger, candidates, listing, nearest, sorting]);
}

export type Listed = ReturnType<typeof useListing>;

function candidatesFor(
  ledger: Ledger,
  query: string,
  hits: Found['hits'],
): { candidates: Candidates; nearest: boolean } {
  if (!hits) return { candidates: everyEntry(ledger), nearest: false };
  const { places, exact, words } = hits;
  if (places.length > 0) return { candidates: { places, found: exact + words }, nearest: false };
  const near = nearestCodes(query, ledger.entries, ledger.firstOrder);
  return { candidates: { places: Int32Array.from(near), found: 0 }, nearest: true };
}

/** What is listed where nothing is searched for. */
export const everyEntry = ({ firstOrder }: Ledger): Candidates => ({
  places: firstOrder,
  found: firstOrder.length,
});
