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

/** Builds them from their parts. Adding a part takes a few milliseconds, so that the window can react in between. */
class NeighboursBuilder {
  readonly #codes: NeighbourCode[] = [];
  readonly #lists = new Map<string, CodeList>();
  readonly #byId = new Map<string, NeighbourCode>();
  readonly #byPrinted = new Map<string, NeighbourCode[]>();

  add({ codes, lists }: Neighbours): void {
    for (const list of lists) this.#lists.set(`${list.pack}/${list.id}`, list);
    for (const one of codes) {
      this.#codes.push(one);
      this.#byId.set(one.id, one);
      const printed = one.code ?? one.name ?? '';
      const known = this.#byPrinted.get(printed);
      if (known) known.push(one);
      else this.#byPrinted.set(printed, [one]);
    }
  }

  build(): LoadedNeighbours {
    const lists = [...this.#lists.values()];
    const printedAs = (printed = '') => this.#byPrinted.get(printed) ?? [];
    return {
      lists,
      codes: this.#codes,
      packs: [...new Set(lists.map(({ pack }) => pack))],
      byId: this.#byId,
      listOf: ({ pack, list }) => this.#lists.get(`${pack}/${list}`),
      like: ({ code, symbol }) => printedAs(code ?? symbol),
      alike: ({ code, name }) => printedAs(code ?? name),
    };
  }
}

export function loadedNeighbours(neighbours: Neighbours): LoadedNeighbours {
  const builder = new NeighboursBuilder();
  builder.add(neighbours);
  return builder.build();
}

/** Their texts, which are a chunk of their own that no start waits for. */
export async function neighbourTexts(): Promise<readonly string[]> {
  return (await import('errdesk:catalog-neighbours-text')).parts;
}

let loading: Promise<LoadedNeighbours> | undefined;
let loaded: LoadedNeighbours | null = null;

/** Loads them when they are first asked for. */
export function loadNeighbours(): Promise<LoadedNeighbours> {
  loading ??= readNeighbours();
  return loading;
}

async function readNeighbours(): Promise<LoadedNeighbours> {
  const builder = new NeighboursBuilder();
  for (const text of await neighbourTexts()) {
    builder.add(JSON.parse(text));
    await breathe();
  }
  loaded = builder.build();
  return loaded;
}

/** Lets keys and clicks that have come in meanwhile be answered. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

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
