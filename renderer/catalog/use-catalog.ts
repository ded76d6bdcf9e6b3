import { useCallback, useMemo, useState } from 'react';
import type { Settings } from '../../bridge/contract';
import type { Entry } from '../../catalog/schema';
import { useRoom } from '../design/use-room';
import { useCatalog } from '../state/catalog-context';
import { useStableCallback } from '../timing/use-stable-callback';
import type { FacetKind } from '../vocabulary/facet-kinds';
import type { TabId } from '../vocabulary/tabs';
import { noFacets, toggled } from './listing/facets';
import { listingOf } from './listing/listing';
import { listingIndexOf } from './listing/listing-index';
import type { Ids } from './listing/rows';
import { everyEntry, useListing } from './listing/use-listing';
import { queryOf, type Typed } from './search/chips';
import { wantedOf } from './search/matches';
import { useSearch } from './search/use-search';
import { headActions } from './table/head-actions';
import { orderOf } from './table/layout';
import { useLayouts } from './table/use-layouts';
import { useRows } from './table/use-rows';
import { useSorting } from './table/use-sorting';
import { useEntryTable } from './table/use-table';

export type Layouts = NonNullable<Settings['catalog']>['layouts'];

/** All that the Catalog place holds, and what can be done to it. */
export function useCatalogState(kept: Layouts | undefined, keep: (layouts: Layouts) => void) {
  const catalog = useCatalog();
  const index = useMemo(() => listingIndexOf(catalog), [catalog]);
  const [tab, setTab] = useState<TabId>('all');
  const [facets, setFacets] = useState(noFacets);
  const toggleFacet = useCallback(
    (kind: FacetKind, value: string) => setFacets((before) => toggled(before, kind, value)),
    [],
  );
  const clearFacets = useCallback(() => setFacets(noFacets), []);
  const search = useSearch();
  const { layoutOf, change } = useLayouts(kept, keep);
  const layout = layoutOf(tab);
  const room = useRoom();
  const table = useEntryTable(layout, room, tab === 'all');
  const { sorting, pending: isSorting } = useSorting(index, table.words, layout.sort);
  const listed = useListing(index, search.found, facets, tab, sorting);
  const rows = useRows(tab, listed.rows, search.found.query);
  const visit = useVisit(catalog.byId, listed.rows, rows);
  const wanted = useMemo(() => wantedOf(search.found.query), [search.found.query]);
  const totals = useMemo(() => listingOf(index, everyEntry(index), noFacets, 'all').tabs, [index]);
  const head = useMemo(
    () =>
      headActions(
        (to) => change(tab, to),
        table.shown.map(({ id }) => id),
      ),
    [change, tab, table.shown],
  );
  const type = (to: Typed) => {
    if (queryOf(to) !== queryOf(search.typed)) visit.end();
    search.type(to);
  };
  return {
    index,
    tab,
    setTab: useStableCallback((to: TabId) => {
      visit.end();
      setTab(to);
    }),
    totals,
    facets,
    toggleFacet,
    clearFacets,
    search: { ...search, type },
    /** The rows are not yet what was asked for. */
    busy: search.pending || isSorting,
    wanted,
    table,
    layout,
    order: useMemo(() => orderOf(layout), [layout]),
    head,
    listed,
    rows,
    visit,
  };
}

export type CatalogState = ReturnType<typeof useCatalogState>;

/** The entry that is read: that of the current row, or one that a link led to and that is not listed. */
function useVisit(byId: ReadonlyMap<string, Entry>, ids: Ids, rows: ReturnType<typeof useRows>) {
  const [visited, setVisited] = useState<string | null>(null);
  const away = visited !== null && ids.indexOf(visited) < 0 ? byId.get(visited) : undefined;
  const { current } = rows.selection;
  const end = useCallback(() => setVisited(null), []);
  return {
    away: away !== undefined,
    entry: away ?? (current === null ? undefined : byId.get(current)),
    open: (id: string) => {
      setVisited(id);
      if (ids.indexOf(id) >= 0) rows.choose(id, 'alone');
    },
    end,
  };
}
