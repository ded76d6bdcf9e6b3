import type { Entry, FullPack, Pack } from '../schema';
import { placeOf } from '../whole-source';
import type { CodeList, NeighbourCode, Neighbours } from './codes';
import type { Knowledge } from './signs';

/** The fault of entries that say that nothing went wrong: they are nobody's error. */
const noError = 'success';

/**
 * What an explained neighbour prints, as triage knows other people's codes. A code has the id of its entry, by which
 * the entry is found. Lists are the tables; one whose document does not say where it was read is left out.
 */
export function codesOfEntries(pack: FullPack, entries: readonly Entry[]): Neighbours {
  const errors = entries.filter(({ fault }) => fault !== noError);
  const lists = new Map(errors.flatMap((entry) => listsOf(pack, entry)));
  return { lists: [...lists.values()], codes: errors.map(codeOf) };
}

function listsOf({ id: pack, documents }: FullPack, entry: Entry): [string, CodeList][] {
  const document = documents.find(({ id }) => id === entry.documents[0]?.id);
  if (!document) return [];
  const { id: _id, short: _short, language: _language, title, ...place } = document;
  const source = placeOf(place);
  const id = tableOf(entry);
  return source ? [[id, { pack, id, title, source, when: [] }]] : [];
}

const tableOf = ({ id }: Entry): string => id.split('/')[1] ?? '';

function codeOf(entry: Entry): NeighbourCode {
  const { id, sdk, code, hex, symbol, aliases, title, fault, parent, literals } = entry;
  const name = symbol ?? aliases[0]?.name;
  return {
    ...{ id, pack: sdk, list: tableOf(entry), title, fault, literals },
    ...(code === undefined ? {} : { code }),
    ...(hex === undefined ? {} : { hex }),
    ...(name === undefined ? {} : { name }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** What triage claims errors by: everything but the explained neighbours, which it knows as it knows other neighbours. */
export function withoutBeside(knowledge: Knowledge): Knowledge {
  const packs = knowledge.packs.map((pack) =>
    pack.kind === 'full' && pack.beside ? asNeighbour(pack) : pack,
  );
  const full = new Set(packs.filter(({ kind }) => kind === 'full').map(({ id }) => id));
  return {
    ...knowledge,
    // The full ones come first, as in every catalog.
    packs: [...packs.filter(({ kind }) => kind === 'full'), ...packs.filter(({ kind }) => kind !== 'full')],
    entries: knowledge.entries.filter(({ sdk }) => full.has(sdk)),
  };
}

/** Named as within a sentence: "the text comes from …". */
function asNeighbour({ id, names: { title, short, spoken }, vendor, beside }: FullPack): Pack {
  const names = { title: { zh: title.zh, en: `the ${spoken}` }, short };
  return { id, kind: 'neighbour', names, ...(beside === 'kin' ? { vendor: { id: vendor.id } } : {}) };
}
