import { squash } from '../fold';
import { namesOf } from '../names-of';
import type { Catalog, Entry } from '../schema';
import { type CodeReading, readCode } from './code';

/** Something that has a code, and how the text had to be read to mean that code. */
export interface CodeMatch<Item = Entry> {
  entry: Item;
  reading: CodeReading;
}

/** Direct ways to an entry. Several entries may share a code or a name; they come in the order of the catalog. */
export interface Lookup<Item = Entry> {
  byId(id: string): Item | undefined;
  /** Code in any form (decimal, hexadecimal, any dash, full width, sign dropped or added), surest reading first. */
  byCode(text: string): CodeMatch<Item>[];
  /** Symbol, or another name of the same thing, in any casing and with any separators. */
  byName(text: string): Item[];
}

/** What is looked up of other things than entries. */
interface Looked {
  readonly id: string;
  readonly code?: string | undefined;
}

export const createLookup = ({ entries }: Pick<Catalog, 'entries'>): Lookup => lookupIn(entries, namesOf);

export function lookupIn<Item extends Looked>(
  items: readonly Item[],
  names: (item: Item) => readonly string[],
): Lookup<Item> {
  const ids = new Map<string, Item>();
  const codes = new Map<string, Item[]>();
  const named = new Map<string, Item[]>();
  for (const item of items) {
    ids.set(item.id, item);
    if (item.code !== undefined) add(codes, item.code, item);
    for (const name of new Set(names(item).map(squash))) add(named, name, item);
  }
  return {
    byId: (id) => ids.get(id),
    byCode: (text) =>
      readCode(text).flatMap(({ code, reading }) =>
        (codes.get(code) ?? []).map((entry) => ({ entry, reading })),
      ),
    byName: (text) => named.get(squash(text)) ?? [],
  };
}

function add<Item>(map: Map<string, Item[]>, key: string, entry: Item): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
