import { useMemo } from 'react';
import type { NeighbourCode } from '../../catalog/pack/codes';
import type { Symptom } from '../../catalog/symptom-schema';
import { useSymptomsFound } from '../search-engine/use-symptoms-found';
import { useCatalog } from '../state/catalog-context';
import { useStableCallback } from '../timing/use-stable-callback';
import type { TabId } from '../vocabulary/tabs';
import { noFacets } from './listing/facets';
import { listingOf } from './listing/listing';
import { type ListingIndex, listingIndexOf } from './listing/listing-index';
import { everyEntry, type Listed, useListing } from './listing/use-listing';
import { useOthers } from './others/use-others';
import { queryOf, type Typed } from './search/chips';
import { type Wanted, wantedOf } from './search/matches';
import { useSearch } from './search/use-search';
import type { Layouts } from './table/use-layouts';
import { useRows } from './table/use-rows';
import { useSorting } from './table/use-sorting';
import { type Columns, useColumns } from './use-columns';
import { type Filters, useFilters } from './use-filters';
import { useVisit, type Visit } from './use-visit';

/** What search and filters leave of the catalog. */
export interface Results extends Listed {
  index: ListingIndex;
  /** How many entries each tab has without search and filters. */
  totals: Readonly<Record<TabId, number>>;
  /** What to mark in the rows. */
  wanted: Wanted;
  /** Whether the rows are not yet what was asked for. */
  busy: boolean;
}

export type Search = ReturnType<typeof useSearch>;
export type Rows = ReturnType<typeof useRows>;

/** The state of the Catalog, one field for each idea: hand on only those that are needed. */
export interface CatalogState {
  filters: Filters;
  search: Search;
  columns: Columns;
  results: Results;
  /** Other people's codes that the search finds. */
  others: readonly NeighbourCode[];
  /** Troubles without a code that the search finds. */
  symptoms: readonly Symptom[];
  /** Which rows are chosen. */
  rows: Rows;
  visit: Visit;
}

export function useCatalogState(
  layouts: Layouts | undefined,
  saveLayouts: (layouts: Layouts) => void,
): CatalogState {
  const { byId } = useCatalog();
  const filters = useFilters();
  const search = useSearch();
  const columns = useColumns(filters.tab, layouts, saveLayouts);
  const results = useResults(filters, search, columns);
  const rows = useRows(filters.tab, results.rows, search.found.query);
  const others = useOthers(search.found.query);
  const symptoms = useSymptomsFound(search.found.query);
  const visit = useVisit(byId, results.rows, rows);
  // Whoever goes to another tab or searches for something else wants to see the rows again.
  const setTab = useStableCallback((to: TabId) => {
    visit.end();
    filters.setTab(to);
  });
  const type = (to: Typed) => {
    if (queryOf(to) !== queryOf(search.typed)) visit.end();
    search.type(to);
  };
  return {
    filters: { ...filters, setTab },
    search: { ...search, type },
    columns,
    results,
    others,
    symptoms,
    rows,
    visit,
  };
}

function useResults({ tab, facets }: Filters, search: Search, { words, sort }: Columns): Results {
  const catalog = useCatalog();
  const index = useMemo(() => listingIndexOf(catalog), [catalog]);
  const { query } = search.found;
  const { sorting, pending } = useSorting(index, words, sort);
  const listed = useListing(index, search.found, facets, tab, sorting);
  const totals = useMemo(() => listingOf(index, everyEntry(index), noFacets, 'all').tabs, [index]);
  const wanted = useMemo(() => wantedOf(query), [query]);
  return { ...listed, index, totals, wanted, busy: search.pending || pending };
}
