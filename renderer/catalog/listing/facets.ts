import type { Entry } from '../../../catalog/schema';

import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';

/** Values that are ticked, by facet. None ticked lets everything through. */
export type Facets = Readonly<Record<FacetKind, ReadonlySet<string>>>;

const none: ReadonlySet<string> = new Set();
export const noFacets: Facets = { side: none, fault: none, actor: none, document: none };

/** What an entry is under a facet. The actor is who acts first; of documents there may be several. */
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

/** The facets with one value ticked, or no longer. */
export function toggled(facets: Facets, kind: FacetKind, value: string): Facets {
  const ticked = new Set(facets[kind]);
  if (!ticked.delete(value)) ticked.add(value);
  return { ...facets, [kind]: ticked };
}
