import type { Concept } from '../../lexicon/lexicon';
import type { Catalog, Entry } from '../../schema';
import { namesOf } from '../names/name-index';
import { wordsOf } from '../names/spelling';
import { conceptsIn } from './concepts';

/**
 * What each entry is about: concepts with a weight, in the units of the score. A concept of many entries weighs little
 * (log of the inverse share of entries, times a factor that was chosen).
 */
export class EntryWords {
  private readonly concepts = new Map<string, ReadonlyMap<Concept, number>>();
  private readonly shares: ReadonlyMap<string, ReadonlyMap<Concept, number>>;

  constructor(catalog: Catalog) {
    const raw = new Map<string, Map<Concept, number>>();
    const spread = new Map<Concept, number>();
    for (const entry of catalog.entries) {
      const shares = conceptsOf(entry);
      raw.set(entry.id, shares);
      for (const concept of shares.keys()) spread.set(concept, (spread.get(concept) ?? 0) + 1);
    }
    this.shares = raw;
    for (const [id, shares] of raw) {
      const weighted = new Map<Concept, number>();
      for (const [concept, share] of shares) {
        const rarity = Math.log((catalog.entries.length + 1) / (spread.get(concept) ?? 1));
        weighted.set(concept, share * rarity * 0.28);
      }
      this.concepts.set(id, weighted);
    }
  }

  /** The concepts of an entry with their share: 1 from title and names, 0.6 from the meaning. */
  sharesOf(entry: Entry): ReadonlyMap<Concept, number> {
    return this.shares.get(entry.id) ?? new Map();
  }

  /** How much the concepts that are said agree with the entry, in the units of the score; 0 where none does. */
  agreement(entry: Entry, said: ReadonlySet<Concept>): number {
    const weights = this.concepts.get(entry.id);
    if (!weights) return 0;
    let sum = 0;
    for (const concept of said) sum += weights.get(concept) ?? 0;
    return sum;
  }
}

/** The concepts of an entry with their share: 1 from title and names, 0.6 from the meaning, which mentions more. */
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
