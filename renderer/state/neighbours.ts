import { useEffect, useState } from 'react';
import type { CodeList, NeighbourCode, Neighbours } from '../../catalog/pack/codes';
import type { Entry } from '../../catalog/schema';

/** Other people's codes, as the window looks them up. */
export interface LoadedNeighbours extends Neighbours {
  /** The packs that have some. */
  packs: readonly string[];
  byId: ReadonlyMap<string, NeighbourCode>;
  listOf(code: NeighbourCode): CodeList | undefined;
  /** Those with the number of an entry; of an entry without one, those with its name. */
  like(entry: Entry): readonly NeighbourCode[];
  /** Those that are printed as this one is, itself among them. */
  alike(code: NeighbourCode): readonly NeighbourCode[];
}

export function loadedNeighbours(neighbours: Neighbours): LoadedNeighbours {
  const byPrinted = new Map<string, NeighbourCode[]>();
  for (const one of neighbours.codes) {
    const printed = one.code ?? one.name ?? '';
    const known = byPrinted.get(printed);
    if (known) known.push(one);
    else byPrinted.set(printed, [one]);
  }
  const printedAs = (printed = '') => byPrinted.get(printed) ?? [];
  const lists = new Map(neighbours.lists.map((list) => [`${list.pack}/${list.id}`, list]));
  return {
    ...neighbours,
    packs: [...new Set(neighbours.lists.map(({ pack }) => pack))],
    byId: new Map(neighbours.codes.map((one) => [one.id, one])),
    listOf: ({ pack, list }) => lists.get(`${pack}/${list}`),
    like: ({ code, symbol }) => printedAs(code ?? symbol),
    alike: ({ code, name }) => printedAs(code ?? name),
  };
}

let loading: Promise<LoadedNeighbours> | undefined;
let loaded: LoadedNeighbours | null = null;

/** Loads them when they are first asked for: they are a chunk of their own, which no start waits for. */
export function loadNeighbours(): Promise<LoadedNeighbours> {
  loading ??= import('errdesk:catalog-neighbours').then(({ neighbours }) => {
    loaded = loadedNeighbours(neighbours);
    return loaded;
  });
  return loading;
}

/** They are loaded if `wanted`. Null until then. */
export function useNeighbours(wanted = true): LoadedNeighbours | null {
  const [known, setKnown] = useState(loaded);
  useEffect(() => {
    let gone = false;
    if (wanted) void loadNeighbours().then((all) => !gone && setKnown(all));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return known;
}
