import type { Entry } from '../../catalog/schema';
import type { MatchKind } from '../../catalog/search/compose';
import { type FacetKind, type Facets, facetKinds, fulfils, valuesOf } from './facets';
import { isInTab, type TabId, tabIds } from './tabs';

/** An entry that the search found; all of them where nothing is searched for, as `word`. */
export interface Candidate {
  entry: Entry;
  match: MatchKind;
}

/** What is shown, and what would be if one filter were another. Similar entries are offered and never counted. */
export interface Listing {
  found: readonly Entry[];
  similar: readonly Entry[];
  tabs: Readonly<Record<TabId, number>>;
  facets: Readonly<Record<FacetKind, ReadonlyMap<string, number>>>;
}

/** Passes the candidates through facets and tab, once. A facet's counts follow every other filter but its own. */
export function listingOf(candidates: Iterable<Candidate>, facets: Facets, tab: TabId): Listing {
  const found: Entry[] = [];
  const similar: Entry[] = [];
  const tabs = Object.fromEntries(tabIds.map((id) => [id, 0])) as Record<TabId, number>;
  const counts = Object.fromEntries(facetKinds.map((kind) => [kind, new Map<string, number>()])) as Record<
    FacetKind,
    Map<string, number>
  >;
  const offer = (entry: Entry, failed: FacetKind | null) => {
    if (failed === null && isInTab(entry, tab)) similar.push(entry);
  };
  const count = (entry: Entry, failed: FacetKind | null) => {
    if (failed === null) countTabs(entry, tabs);
    if (!isInTab(entry, tab)) return;
    if (failed === null) found.push(entry);
    for (const kind of failed === null ? facetKinds : [failed]) countValues(entry, kind, counts[kind]);
  };
  for (const { entry, match } of candidates) {
    const failed = failedFacet(entry, facets);
    if (failed !== 'several') (match === 'fuzzy' ? offer : count)(entry, failed);
  }
  return { found, similar, tabs, facets: counts };
}

/** The one facet that keeps an entry out, null where none does. */
function failedFacet(entry: Entry, facets: Facets): FacetKind | 'several' | null {
  let failed: FacetKind | null = null;
  for (const kind of facetKinds) {
    if (fulfils(entry, kind, facets)) continue;
    if (failed !== null) return 'several';
    failed = kind;
  }
  return failed;
}

function countTabs(entry: Entry, tabs: Record<TabId, number>): void {
  tabs.all += 1;
  tabs[entry.sdk] += 1;
}

function countValues(entry: Entry, kind: FacetKind, counts: Map<string, number>): void {
  for (const value of valuesOf(entry, kind)) counts.set(value, (counts.get(value) ?? 0) + 1);
}
