import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';
import type { TabId } from '../../vocabulary/tabs';
import type { Facets } from '../listing/facets';
import type { Ids } from '../listing/rows';

/** The ids of what was found, as the table lists them. What is only similar stands after it and is not meant. */
export function idsFound(rows: Ids, found: number): string[] {
  const ids: string[] = [];
  for (let index = 0; index < found; index++) {
    const id = rows.at(index);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** As the search calls them; it has no limit for documents. */
const limits: Record<FacetKind, string> = {
  side: 'side',
  fault: 'fault',
  actor: 'who',
  document: 'document',
};

const longestWord = 200;
const mostWords = 50;

/** What the rows were looked for with, word by word. Nothing where they are the whole catalog. */
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
