import type { NeighbourCode, Neighbours } from '../catalog/pack/codes';
import type { Catalog } from '../catalog/schema';
import { createNeighbourLookup, type NeighbourLookup } from '../catalog/search/neighbour-lookup';
import { createNeighbourSearch, type NeighbourSearch } from '../catalog/search/neighbour-search';

/** Other people's codes, and the ways to them. */
export interface OtherCodes extends NeighbourLookup {
  readonly all: Neighbours;
  search(query: string): NeighbourCode[];
  /** Whether a pack has any. */
  knows(pack: string): boolean;
}

export function otherCodes(all: Neighbours, catalog: Catalog): OtherCodes {
  let search: NeighbourSearch | undefined;
  return {
    ...createNeighbourLookup(all),
    all,
    search: (query) => {
      search ??= createNeighbourSearch(all, catalog);
      return Array.from(search(query)).flatMap((index) => all.codes[index] ?? []);
    },
    knows: (pack) => all.lists.some((list) => list.pack === pack),
  };
}
