import type { Catalog, Entry } from '../schema';
import { type CodeReading, readCode } from './code';
import { squash } from './fold';

/** An entry that has a code, and how the text had to be read to mean that code. */
export interface CodeMatch {
  entry: Entry;
  reading: CodeReading;
}

/** Direct ways to an entry. Several entries may share a code or a name; they come in the order of the catalog. */
export interface Lookup {
  byId(id: string): Entry | undefined;
  /** Code in any form (decimal, hexadecimal, any dash, full width, sign dropped or added), surest reading first. */
  byCode(text: string): CodeMatch[];
  /** Symbol, or another name of the same thing, in any casing and with any separators. */
  byName(text: string): Entry[];
}

export function createLookup({ entries }: Pick<Catalog, 'entries'>): Lookup {
  const ids = new Map<string, Entry>();
  const codes = new Map<string, Entry[]>();
  const names = new Map<string, Entry[]>();
  for (const entry of entries) {
    ids.set(entry.id, entry);
    if (entry.code !== undefined) add(codes, entry.code, entry);
    for (const name of new Set(namesOf(entry).map(squash))) add(names, name, entry);
  }
  return {
    byId: (id) => ids.get(id),
    byCode: (text) =>
      readCode(text).flatMap(({ code, reading }) =>
        (codes.get(code) ?? []).map((entry) => ({ entry, reading })),
      ),
    byName: (text) => names.get(squash(text)) ?? [],
  };
}

/** Every name of an entry, its symbol first. */
export function namesOf(entry: Entry): string[] {
  return [...(entry.symbol ? [entry.symbol] : []), ...entry.aliases.map(({ name }) => name)];
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
