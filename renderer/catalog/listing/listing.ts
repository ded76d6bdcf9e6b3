import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';
import type { TabId } from '../../vocabulary/tabs';
import type { Facets } from './facets';
import type { FacetColumn, ListingIndex } from './listing-index';

/** What the search found, by places, best first; all of them where nothing is searched for. */
export interface Candidates {
  places: Int32Array;
  /** So many of them were found. The others are only similar: offered, and never counted. */
  found: number;
}

/** What is shown, by places, and what would be if one filter were another. */
export interface Listing {
  found: Int32Array;
  similar: Int32Array;
  tabs: Readonly<Record<TabId, number>>;
  facets: Readonly<Record<FacetKind, ReadonlyMap<string, number>>>;
}

/** A facet while it is passed through: which values are ticked, null where none is, and how often each was met. */
interface Sieve {
  column: FacetColumn;
  ticked: Uint8Array | null;
  counts: Int32Array;
}

const several = -2;
const none = -1;

/** Passes the candidates through facets and tab, once. A facet's counts follow every other filter but its own. */
export function listingOf(index: ListingIndex, candidates: Candidates, facets: Facets, tab: TabId): Listing {
  const { places, found } = candidates;
  const sieves = facetKinds.map((kind) => sieveOf(index.facets[kind], facets[kind]));
  const wanted = index.tabIds.indexOf(tab);
  const tabCounts = new Int32Array(index.tabIds.length);
  const isHere = (place: number) => wanted === 0 || index.tabs[place] === wanted;
  const count = (place: number, failed: number) => {
    const own = index.tabs[place] ?? 0;
    if (failed === none) tabCounts[own] = (tabCounts[own] ?? 0) + 1;
    if (isHere(place)) countIn(sieves, failed, place);
  };
  const pass = (from: number, to: number, see: (place: number, failed: number) => void) => {
    const passed = new Int32Array(to - from);
    let size = 0;
    for (let at = from; at < to; at++) {
      const place = places[at] ?? 0;
      const failed = failedSieve(sieves, place);
      if (failed !== several) see(place, failed);
      if (failed === none && isHere(place)) passed[size++] = place;
    }
    return passed.subarray(0, size);
  };
  return {
    found: pass(0, found, count),
    similar: pass(found, places.length, () => {}),
    tabs: countsOfTabs(index.tabIds, tabCounts),
    facets: Object.fromEntries(
      facetKinds.map((kind, at) => [kind, countsOf(sieves[at])]),
    ) as unknown as Listing['facets'],
  };
}

function sieveOf(column: FacetColumn, values: ReadonlySet<string>): Sieve {
  return {
    column,
    ticked: values.size === 0 ? null : Uint8Array.from(column.values, (value) => Number(values.has(value))),
    counts: new Int32Array(column.values.length),
  };
}

/** The one facet that keeps a place out, by its index. */
function failedSieve(sieves: readonly Sieve[], place: number): number {
  let failed = none;
  for (let at = 0; at < sieves.length; at++) {
    const sieve = sieves[at];
    if (!sieve?.ticked || passes(sieve.column, sieve.ticked, place)) continue;
    if (failed !== none) return several;
    failed = at;
  }
  return failed;
}

function passes({ starts, members }: FacetColumn, ticked: Uint8Array, place: number): boolean {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) if (ticked[members[at] ?? 0] === 1) return true;
  return false;
}

/** Counts a place in every facet, or in the one that keeps it out. */
function countIn(sieves: readonly Sieve[], failed: number, place: number): void {
  for (let at = 0; at < sieves.length; at++) {
    const sieve = sieves[at];
    if (!sieve || (failed !== none && failed !== at)) continue;
    const { column, counts } = sieve;
    const end = column.starts[place + 1] ?? 0;
    for (let each = column.starts[place] ?? 0; each < end; each++) {
      const value = column.members[each] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

function countsOfTabs(tabIds: readonly TabId[], counts: Int32Array): Record<TabId, number> {
  const tabs = Object.fromEntries(tabIds.map((id, at) => [id, counts[at] ?? 0]));
  return { ...tabs, all: counts.reduce((sum, count) => sum + count, 0) };
}

function countsOf(sieve: Sieve | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  sieve?.column.values.forEach((value, at) => {
    const count = sieve.counts[at] ?? 0;
    if (count > 0) counts.set(value, count);
  });
  return counts;
}
