import type { Concept } from '../../lexicon/lexicon';
import type { Catalog, Entry } from '../../schema';
import { namesOf } from '../names/name-index';
import { wordsOf } from '../names/spelling';
import { conceptsIn } from './concepts';

/** What an entry is about, as concepts with their weight: rare ones weigh more. */
export class EntryWords {
  private readonly concepts = new Map<string, ReadonlyMap<Concept, number>>();

  constructor(catalog: Catalog) {
    const raw = new Map<string, Map<Concept, number>>();
    const spread = new Map<Concept, number>();
    for (const entry of catalog.entries) {
      const own = conceptsOf(entry);
      raw.set(entry.id, own);
      for (const concept of own.keys()) spread.set(concept, (spread.get(concept) ?? 0) + 1);
    }
    for (const [id, own] of raw) {
      const weighted = new Map<Concept, number>();
      for (const [concept, share] of own) {
        const rarity = Math.log((catalog.entries.length + 1) / (spread.get(concept) ?? 1));
        weighted.set(concept, share * rarity * 0.28);
      }
      this.concepts.set(id, weighted);
    }
  }

  /** How much the words said agree with the entry, in the units of the score. */
  agreement(entry: Entry, said: Iterable<Concept>): number {
    const own = this.concepts.get(entry.id);
    if (!own) return 0;
    let sum = 0;
    for (const concept of new Set(said)) sum += own.get(concept) ?? 0;
    return sum;
  }
}

/** The title and the names tell what it is; the meaning mentions more than that. */
function conceptsOf(entry: Entry): Map<Concept, number> {
  const found = new Map<Concept, number>();
  const add = (text: string, share: number) => {
    for (const { concept } of conceptsIn(text)) found.set(concept, Math.max(found.get(concept) ?? 0, share));
  };
  add(`${entry.meaning.zh}\n${entry.meaning.en}`, 0.6);
  add(`${entry.title.zh}\n${entry.title.en}`, 1);
  add(
    namesOf(entry)
      .map((name) => (/^[\w.-]+$/.test(name) ? wordsOf(name).join(' ') : name))
      .join('\n'),
    1,
  );
  return found;
}
