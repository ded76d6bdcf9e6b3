import type { Neighbours } from './pack/codes';
import type { WholeCatalog } from './symptom-schema';

/** A part of so many entries is parsed in a few milliseconds; its reader can pause before the next one. */
const entriesOfPart = 500;

/**
 * The catalog cut into texts. Each is the JSON of a catalog with some of the entries; packs, faults and symptoms
 * are in the first.
 */
export function partsOf({ packs, entries, faults, symptoms }: WholeCatalog): string[] {
  const parts: string[] = [];
  for (let start = 0; start === 0 || start < entries.length; start += entriesOfPart) {
    const part: WholeCatalog = {
      packs: start === 0 ? packs : [],
      entries: entries.slice(start, start + entriesOfPart),
      faults: start === 0 ? faults : [],
      symptoms: start === 0 ? symptoms : [],
    };
    parts.push(JSON.stringify(part));
  }
  return parts;
}

/** They are shorter than entries. */
const codesOfPart = 1000;

/** The same of other people's codes; the lists are in the first part. */
export function neighbourPartsOf({ lists, codes }: Neighbours): string[] {
  const parts: string[] = [];
  for (let start = 0; start === 0 || start < codes.length; start += codesOfPart) {
    const part: Neighbours = {
      lists: start === 0 ? lists : [],
      codes: codes.slice(start, start + codesOfPart),
    };
    parts.push(JSON.stringify(part));
  }
  return parts;
}
