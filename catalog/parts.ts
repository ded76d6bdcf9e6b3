import type { Catalog } from './schema';

/** So many entries of a part are parsed in a few milliseconds: whoever reads part by part can pause between two. */
const entriesOfPart = 500;

/**
 * The catalog as texts, each the JSON of a catalog of its own with some of the entries; packs and
 * faults stand in the first.
 */
export function partsOf({ packs, entries, faults }: Catalog): string[] {
  const parts: string[] = [];
  for (let start = 0; start === 0 || start < entries.length; start += entriesOfPart) {
    const part: Catalog = {
      packs: start === 0 ? packs : [],
      entries: entries.slice(start, start + entriesOfPart),
      faults: start === 0 ? faults : [],
    };
    parts.push(JSON.stringify(part));
  }
  return parts;
}
