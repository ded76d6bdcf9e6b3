import { fold } from '../fold';
import type { Entry, Text } from '../schema';
import type { Symptom, WholeCatalog } from '../symptom-schema';
import { parseQuery } from './query';
import { createIndexSearch } from './search';
import { symptomPhrases } from './words/groups';

/** The troubles without a code that a query tells, best first. An empty query tells none. */
export type SymptomSearch = (query: string) => Symptom[];

/** More troubles than these are a list of all there are. */
const most = 3;

/**
 * Prepares the symptoms for the search, which reads queries as that of the catalog does. A symptom is of no SDK and has
 * no code, so that a query with a limit finds none.
 */
export function createSymptomSearch({ packs, faults, symptoms }: WholeCatalog): SymptomSearch {
  const search = createIndexSearch({ packs, faults, entries: symptoms.map(entryOf) });
  return (query) => {
    const { scopes, codes } = parseQuery(query);
    if (scopes.length + codes.length > 0) return [];
    const { indexes, exact, words } = search(query);
    const found = Math.min(most, exact + words);
    // What is told beside words of its own (headset, a name) is still told: the likest is offered.
    const shown = found === 0 && tellsSymptom(query) ? 1 : found;
    return Array.from(indexes.subarray(0, shown)).flatMap((index) => symptoms[index] ?? []);
  };
}

/** Whether one of the ways to tell a trouble is in it. */
function tellsSymptom(query: string): boolean {
  const folded = fold(query);
  return symptomPhrases.some((phrase) => folded.includes(phrase));
}

const nothing: Text = { zh: '', en: '' };

/** What people say of it are its literals. */
function entryOf({ id, title, looks }: Symptom): Entry {
  return {
    ...{ id, sdk: '', title, meaning: looks, literals: [], documents: [], aliases: [], remedy: [] },
    ...{ disputes: [], defects: [], fault: '', side: 'client', retry: 'permanent', confirm: nothing },
    cause: { origin: 'playbook', ...nothing },
  };
}
