import { useCallback, useMemo, useState } from 'react';
import type { Settings } from '../../bridge/contract';
import type { Entry } from '../../catalog/schema';
import { useCatalog } from '../catalog-context';
import { queryOf, type Typed } from './chips';
import { inFirstOrder } from './code-order';
import { type FacetKind, noFacets, toggled } from './facets';
import { headActions } from './head-actions';
import { orderOf } from './layout';
import { listingOf } from './listing';
import { wantedOf } from './matches';
import { type TabId, tabIds } from './tabs';
import { useLayouts } from './use-layouts';
import { useListing } from './use-listing';
import { useRoom } from './use-room';
import { useRows } from './use-rows';
import { useSearch } from './use-search';
import { useEntryTable } from './use-table';

export type Layouts = NonNullable<Settings['catalog']>['layouts'];

/** All that the Catalog place holds, and what can be done to it. */
export function useCatalogState(kept: Layouts | undefined, keep: (layouts: Layouts) => void) {
  const catalog = useCatalog();
  const entries = useMemo(() => inFirstOrder(catalog.entries), [catalog]);
  const [tab, setTab] = useState<TabId>('all');
  const [facets, setFacets] = useState(noFacets);
  const toggleFacet = useCallback(
    (kind: FacetKind, value: string) => setFacets((before) => toggled(before, kind, value)),
    [],
  );
  const clearFacets = useCallback(() => setFacets(noFacets), []);
  const search = useSearch(catalog);
  const { layoutOf, change } = useLayouts(kept, keep);
  const layout = layoutOf(tab);
  const room = useRoom();
  const table = useEntryTable(entries, layout, room, tab === 'all');
  const listed = useListing(entries, search.found, facets, tab, table.sorted);
  const rows = useRows(tab, listed.ids, search.found.query);
  const visit = useVisit(catalog.byId, listed.ids, rows);
  const wanted = useMemo(() => wantedOf(search.found.query), [search.found.query]);
  const totals = useMemo(() => totalsOf(entries), [entries]);
  const head = headActions(
    (to) => change(tab, to),
    table.shown.map(({ id }) => id),
  );
  const type = (to: Typed) => {
    if (queryOf(to) !== queryOf(search.typed)) visit.end();
    search.type(to);
  };
  return {
    tab,
    setTab: (to: TabId) => {
      visit.end();
      setTab(to);
    },
    totals,
    facets,
    toggleFacet,
    clearFacets,
    search: { ...search, type },
    wanted,
    table,
    layout,
    order: orderOf(layout),
    head,
    listed,
    rows,
    visit,
  };
}

export type CatalogState = ReturnType<typeof useCatalogState>;

function totalsOf(entries: readonly Entry[]): Record<TabId, number> {
  const all = listingOf(
    entries.map((entry) => ({ entry, match: 'word' })),
    noFacets,
    'all',
  );
  return Object.fromEntries(tabIds.map((id) => [id, all.tabs[id]])) as Record<TabId, number>;
}

/** The entry that is read: that of the current row, or one that a link led to and that is not listed. */
function useVisit(
  byId: ReadonlyMap<string, Entry>,
  ids: readonly string[],
  rows: ReturnType<typeof useRows>,
) {
  const [visited, setVisited] = useState<string | null>(null);
  const away = visited !== null && !ids.includes(visited) ? byId.get(visited) : undefined;
  const { current } = rows.selection;
  const end = useCallback(() => setVisited(null), []);
  return {
    away: away !== undefined,
    entry: away ?? (current === null ? undefined : byId.get(current)),
    open: (id: string) => {
      setVisited(id);
      if (ids.includes(id)) rows.choose(id, 'alone');
    },
    end,
  };
}
