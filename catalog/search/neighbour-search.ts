import type { NeighbourCode, Neighbours } from '../pack/codes';
import { knownPacks } from '../pack/known-packs';
import type { Catalog, Entry, Text } from '../schema';
import { parseQuery } from './query';
import { searchIn } from './search';

/**
 * Indexes of the codes that a query finds, best first. An empty query finds none, and nothing is found that is only
 * similar, or that an entry explains: the search of the catalog finds that.
 */
export type NeighbourSearch = (query: string) => Int32Array;

/**
 * Prepares other people's codes for the search, which reads queries as that of the catalog does. `who:` and `side:` are
 * not known of them.
 */
export function createNeighbourSearch(
  neighbours: Neighbours,
  { packs, faults, entries }: Catalog,
): NeighbourSearch {
  const explained = new Set(entries.map(({ id }) => id));
  const isFound = (index: number) => !explained.has(neighbours.codes[index]?.id ?? '');
  const search = searchIn({ packs, faults, entries: entriesOf(neighbours, knownPacks(packs)) });
  return (query) => {
    const scopes = parseQuery(query).scopes.map(({ kind }) => kind);
    if (scopes.includes('who') || scopes.includes('side')) return new Int32Array();
    const { indexes, exact, words } = search(query);
    return indexes.subarray(0, exact + words).filter(isFound);
  };
}

type Names = Pick<ReturnType<typeof knownPacks>, 'titleOf'>;

/** The codes as entries, with what the search reads: code, names, what it means and whose it is. */
function entriesOf({ codes, lists }: Neighbours, names: Names): Entry[] {
  const titles = new Map(lists.map(({ pack, id, title }) => [`${pack}/${id}`, title]));
  return codes.map((code) => entryOf(code, whoseOf(code, titles, names)));
}

function whoseOf({ pack, list }: NeighbourCode, titles: ReadonlyMap<string, Text>, names: Names): Text {
  const [whose, of] = [names.titleOf(pack), titles.get(`${pack}/${list}`)];
  return { zh: `${whose.zh} ${of?.zh ?? ''}`, en: `${whose.en} ${of?.en ?? ''}` };
}

const nothing: Text = { zh: '', en: '' };

function entryOf({ id, pack, code, hex, name, title, fault, literals }: NeighbourCode, whose: Text): Entry {
  return {
    ...{ id, sdk: pack, code, hex, symbol: name, title, meaning: whose, literals },
    ...{ fault: fault ?? '', documents: [], aliases: [], remedy: [], disputes: [], defects: [] },
    ...{ side: 'client', retry: 'permanent', confirm: nothing, cause: { origin: 'playbook', ...nothing } },
  };
}
