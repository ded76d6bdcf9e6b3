import type { Entry } from '../../../catalog/schema';

import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';

/** The ticked values of each facet. A facet without ticks filters nothing. */
export type Facets = Readonly<Record<FacetKind, ReadonlySet<string>>>;

const none: ReadonlySet<string> = new Set();
export const noFacets: Facets = { side: none, fault: none, actor: none, document: none };

/** The values of an entry in a facet. Its actor is that of the first step; it may have several documents. */
export function valuesOf(entry: Entry, kind: FacetKind): readonly string[] {
  switch (kind) {
    case 'side':
      return [entry.side];
    case 'fault':
      return [entry.fault];
    case 'actor':
      return entry.remedy.slice(0, 1).map(({ actor }) => actor);
    case 'document':
      return entry.documents.map(({ id }) => id);
  }
}

export function fulfils(entry: Entry, kind: FacetKind, facets: Facets): boolean {
  const ticked = facets[kind];
  return ticked.size === 0 || valuesOf(entry, kind).some((value) => ticked.has(value));
}

export function countTicked(facets: Facets): number {
  return facetKinds.reduce((sum, kind) => sum + facets[kind].size, 0);
}

/** Ticks or unticks one value. */
export function toggled(facets: Facets, kind: FacetKind, value: string): Facets {
  const ticked = new Set(facets[kind]);
  if (!ticked.delete(value)) ticked.add(value);
  return { ...facets, [kind]: ticked };
}
