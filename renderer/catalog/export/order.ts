import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';
import type { TabId } from '../../vocabulary/tabs';
import type { Facets } from '../listing/facets';
import type { Ids } from '../listing/rows';

/** The ids of the hits, in the order of the table. Similar entries come after them and are not exported. */
export function idsFound(rows: Ids, found: number): string[] {
  const ids: string[] = [];
  for (let index = 0; index < found; index++) {
    const id = rows.at(index);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** The names of the facets in the query language, which has no scope for documents. */
const limits: Record<FacetKind, string> = {
  side: 'side',
  fault: 'fault',
  actor: 'who',
  document: 'document',
};

const longestWord = 200;
const mostWords = 50;

/** Query and filters that led to the rows, word by word. Empty for the whole catalog. */
export function scopeOf(tab: TabId, query: string, facets: Facets): string[] {
  const words = [
    ...(tab === 'all' ? [] : [`sdk:${tab}`]),
    ...facetKinds
      .filter((kind) => facets[kind].size > 0)
      .map((kind) => `${limits[kind]}:${[...facets[kind]].join(',')}`),
    ...query.split(/\s+/).filter((word) => word !== ''),
  ];
  return [...new Set(words)].slice(0, mostWords).map((word) => word.slice(0, longestWord));
}
