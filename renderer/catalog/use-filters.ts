import { useCallback, useState } from 'react';
import type { FacetKind } from '../vocabulary/facet-kinds';
import type { TabId } from '../vocabulary/tabs';
import { countTicked, type Facets, noFacets, toggled } from './listing/facets';

/** What narrows the table, beside the search. */
export interface Filters {
  tab: TabId;
  setTab: (tab: TabId) => void;
  facets: Facets;
  /** How many values are ticked. */
  ticked: number;
  toggleFacet: (kind: FacetKind, value: string) => void;
  clearFacets: () => void;
}

export function useFilters(): Filters {
  const [tab, setTab] = useState<TabId>('all');
  const [facets, setFacets] = useState(noFacets);
  const toggleFacet = useCallback(
    (kind: FacetKind, value: string) => setFacets((before) => toggled(before, kind, value)),
    [],
  );
  const clearFacets = useCallback(() => setFacets(noFacets), []);
  return { tab, setTab, facets, ticked: countTicked(facets), toggleFacet, clearFacets };
}
