import type { Neighbours } from '../../catalog/pack/codes';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Language } from '../../catalog/schema';
import { createNeighbourSearch, type NeighbourSearch } from '../../catalog/search/neighbour-search';
import { createIndexSearch, type IndexSearch } from '../../catalog/search/search';
import { createSymptomSearch, type SymptomSearch } from '../../catalog/search/symptom-search';
import type { WholeCatalog } from '../../catalog/symptom-schema';
import type { CatalogReply, CatalogTask, LongColumn } from './catalog-tasks';
import { ranksOfMany } from './ranks';

/** What a worker sees of the window that started it. */
interface Port {
  onmessage: (event: MessageEvent<CatalogTask>) => void;
  postMessage(reply: CatalogReply, transfer?: Transferable[]): void;
}

const port = globalThis as unknown as Port;
const catalog: WholeCatalog = { packs: [], entries: [], faults: [], symptoms: [] };
let search: IndexSearch | undefined;
let searchOthers: NeighbourSearch | undefined;
let searchSymptoms: SymptomSearch | undefined;

port.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'part':
      return take(JSON.parse(data.text) as WholeCatalog);
    case 'prepare':
      search = createIndexSearch(catalog);
      return port.postMessage({ kind: 'prepared' });
    case 'neighbours':
      return takeOthers(data.parts.map((part) => JSON.parse(part) as Neighbours));
    case 'search':
      return find(data.id, data.query);
    case 'search-others':
      return findOthers(data.id, data.query);
    case 'search-symptoms':
      return findSymptoms(data.id, data.query);
    case 'rank':
      return void rank(data);
  }
};

function take({ packs, entries, faults, symptoms }: WholeCatalog): void {
  catalog.packs.push(...packs);
  catalog.entries.push(...entries);
  catalog.faults.push(...faults);
  catalog.symptoms.push(...symptoms);
}

function takeOthers(parts: readonly Neighbours[]): void {
  const lists = parts.flatMap((part) => part.lists);
  const codes = parts.flatMap((part) => part.codes);
  searchOthers = createNeighbourSearch({ lists, codes }, catalog);
}

function find(id: number, query: string): void {
  const hits = search?.(query);
  if (hits) port.postMessage({ kind: 'found', id, hits });
}

function findOthers(id: number, query: string): void {
  const indexes = searchOthers?.(query);
  if (indexes) port.postMessage({ kind: 'found-others', id, indexes });
}

function findSymptoms(id: number, query: string): void {
  searchSymptoms ??= createSymptomSearch(catalog);
  port.postMessage({ kind: 'found-symptoms', id, symptoms: searchSymptoms(query).map((one) => one.id) });
}

async function rank({ id, column, language, tag }: Extract<CatalogTask, { kind: 'rank' }>): Promise<void> {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const wordOf = words[column];
  const all = catalog.entries.map((entry) => wordOf(entry, language));
  const ranks = await ranksOfMany(all, compare, breathe);
  port.postMessage({ kind: 'ranked', id, ranks }, [ranks.buffer]);
}

const words: Record<LongColumn, (entry: Entry, language: Language) => string | undefined> = {
  title: (entry, language) => plainTitle(entry)[language],
  symbol: ({ symbol }) => symbol,
};

/** Lets the messages that have come in meanwhile be answered. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
