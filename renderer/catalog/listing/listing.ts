import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';
import type { TabId } from '../../vocabulary/tabs';
import type { Facets } from './facets';
import type { FacetColumn, ListingIndex } from './listing-index';

/** Indices of what the search found, best first; of all entries where nothing is searched for. */
export interface Candidates {
  indices: Int32Array;
  /** The first so many are hits. The others are only similar: they are shown, and not counted. */
  found: number;
}

/** Indices of the entries to show, and the counts that every tab and facet value has. */
export interface Listing {
  found: Int32Array;
  similar: Int32Array;
  tabs: Readonly<Record<TabId, number>>;
  facets: Readonly<Record<FacetKind, ReadonlyMap<string, number>>>;
}

/** A facet during one pass: the ticked values (null where none is), and how often each value was seen. */
interface FacetFilter {
  column: FacetColumn;
  ticked: Uint8Array | null;
  counts: Int32Array;
}

const several = -2;
const none = -1;

/**
 * Filters the candidates by facets and tab in one pass. A facet's counts ignore that facet's own ticks, so that they
 * say what another tick would add.
 */
export function listingOf(index: ListingIndex, candidates: Candidates, facets: Facets, tab: TabId): Listing {
  const { indices, found } = candidates;
  const filters = facetKinds.map((kind) => filterOf(index.facets[kind], facets[kind]));
  const wanted = index.tabIds.indexOf(tab);
  const tabCounts = new Int32Array(index.tabIds.length);
  const isHere = (entryIndex: number) => wanted === 0 || index.tabs[entryIndex] === wanted;
  const count = (entryIndex: number, failed: number) => {
    const tabIndex = index.tabs[entryIndex] ?? 0;
    if (failed === none) tabCounts[tabIndex] = (tabCounts[tabIndex] ?? 0) + 1;
    if (isHere(entryIndex)) countIn(filters, failed, entryIndex);
  };
  const pass = (from: number, to: number, see: (entryIndex: number, failed: number) => void) => {
    const passed = new Int32Array(to - from);
    let size = 0;
    for (let at = from; at < to; at++) {
      const entryIndex = indices[at] ?? 0;
      const failed = failedFilter(filters, entryIndex);
      if (failed !== several) see(entryIndex, failed);
      if (failed === none && isHere(entryIndex)) passed[size++] = entryIndex;
    }
    return passed.subarray(0, size);
  };
  return {
    found: pass(0, found, count),
    similar: pass(found, indices.length, () => {}),
    tabs: countsOfTabs(index.tabIds, tabCounts),
    facets: Object.fromEntries(
      facetKinds.map((kind, at) => [kind, countsOf(filters[at])]),
    ) as unknown as Listing['facets'],
  };
}

function filterOf(column: FacetColumn, values: ReadonlySet<string>): FacetFilter {
  return {
    column,
    ticked: values.size === 0 ? null : Uint8Array.from(column.values, (value) => Number(values.has(value))),
    counts: new Int32Array(column.values.length),
  };
}

/** Index of the only facet that rejects the entry, `several`, or `none`. */
function failedFilter(filters: readonly FacetFilter[], entryIndex: number): number {
  let failed = none;
  for (let at = 0; at < filters.length; at++) {
    const filter = filters[at];
    if (!filter?.ticked || passes(filter.column, filter.ticked, entryIndex)) continue;
    if (failed !== none) return several;
    failed = at;
  }
  return failed;
}

function passes({ starts, members }: FacetColumn, ticked: Uint8Array, entryIndex: number): boolean {
  const end = starts[entryIndex + 1] ?? 0;
  for (let at = starts[entryIndex] ?? 0; at < end; at++) if (ticked[members[at] ?? 0] === 1) return true;
  return false;
}

/** Counts an entry in every facet, or only in the facet that rejects it. */
function countIn(filters: readonly FacetFilter[], failed: number, entryIndex: number): void {
  for (let at = 0; at < filters.length; at++) {
    const filter = filters[at];
    if (!filter || (failed !== none && failed !== at)) continue;
    const { column, counts } = filter;
    const end = column.starts[entryIndex + 1] ?? 0;
    for (let each = column.starts[entryIndex] ?? 0; each < end; each++) {
      const value = column.members[each] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

function countsOfTabs(tabIds: readonly TabId[], counts: Int32Array): Record<TabId, number> {
  const tabs = Object.fromEntries(tabIds.map((id, at) => [id, counts[at] ?? 0]));
  return { ...tabs, all: counts.reduce((sum, count) => sum + count, 0) };
}

function countsOf(filter: FacetFilter | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  filter?.column.values.forEach((value, at) => {
    const count = filter.counts[at] ?? 0;
    if (count > 0) counts.set(value, count);
  });
  return counts;
}
