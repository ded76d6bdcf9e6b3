import type { Concept } from '../../lexicon/lexicon';
import type { Knowledge } from '../../pack/signs';
import type { Entry } from '../../schema';
import { namesOf } from '../names/name-index';
import { conceptsIn } from '../words/concepts';
import type { EntryWords } from '../words/entry-words';
import { hashOf, termsOf } from './terms';
import { unpacked } from './wording';

/** Where a term of an entry comes from, and what it is worth there. */
const worth = { title: 1, told: 1, literal: 1, name: 0.8, wording: 0.9, meaning: 0.7, cause: 0.45 } as const;

/** The entries that have a term, by ascending index, and what it is worth in each. */
interface Posting {
  readonly entries: number[];
  readonly worths: number[];
  rarity: number;
}

/** The hash of a concept, as if it were a term. */
export const conceptHash = (concept: Concept) => hashOf(`concept ${concept}`);

/** What the packs say in words, by term: titles, meanings, causes, names, and how documents and people put it. */
export class WordIndex {
  readonly entries: readonly Entry[];
  private readonly postings = new Map<number, Posting>();
  /** By the index of the entry: what its score is divided by, since a long text says more of everything. */
  private readonly lengths: Float64Array;
  /** By the index of the entry: its terms, and what each is worth. */
  private readonly terms: readonly ReadonlyMap<number, number>[];
  private readonly places: ReadonlyMap<Entry, number>;
  private readonly besides: ReadonlyMap<string, Besides>;

  constructor({ entries, signs }: Pick<Knowledge, 'entries' | 'signs'>, words: EntryWords) {
    this.entries = entries;
    this.places = new Map(entries.map((entry, at) => [entry, at]));
    this.besides = besidesOf(signs);
    const ofOwn = entries.map((entry) => termsOfEntry(entry, this.besidesOf(entry).wording, words));
    this.terms = entries.map((entry, at) => withTold(ofOwn[at] ?? new Map(), this.besidesOf(entry).told));
    this.terms.forEach((ofEntry, index) => {
      for (const [hash, value] of ofEntry) this.add(hash, index, value);
    });
    // That a trouble is told in many ways makes none of their words common, and its entry no longer.
    const spread = spreadOf(ofOwn);
    for (const [hash, posting] of this.postings) {
      const many = spread.get(hash) ?? posting.entries.length;
      posting.rarity = Math.log(1 + (entries.length + 0.5) / (many + 0.5));
    }
    const masses = Float64Array.from(ofOwn, (terms) => this.massOf(terms));
    const average = masses.reduce((sum, mass) => sum + mass, 0) / Math.max(1, entries.length);
    this.lengths = masses.map((mass) => 1 - lengthMatters + (lengthMatters * mass) / average);
  }

  private besidesOf({ id }: Entry): Besides {
    return this.besides.get(id) ?? noBesides;
  }

  private massOf(terms: ReadonlyMap<number, number>): number {
    let mass = 0;
    for (const [hash, value] of terms) mass += this.rarityOf(hash) * value;
    return mass;
  }

  private add(hash: number, index: number, value: number): void {
    const posting = this.postings.get(hash);
    if (posting) {
      posting.entries.push(index);
      posting.worths.push(value);
    } else this.postings.set(hash, { entries: [index], worths: [value], rarity: 0 });
  }

  /** How people tell the trouble of an entry. */
  toldOf(entry: Entry): readonly Telling[] {
    return this.besidesOf(entry).told;
  }

  /** The index of an entry; −1 where it is none of these. */
  at(entry: Entry): number {
    return this.places.get(entry) ?? -1;
  }

  /** Whether an entry has a term. */
  has(index: number, hash: number): boolean {
    return this.terms[index]?.has(hash) ?? false;
  }

  rarityOf(hash: number): number {
    return this.postings.get(hash)?.rarity ?? 0;
  }

  /** How well each entry that `admits` wants answers the terms, by its index; 0 for the others. */
  scores(hashes: ReadonlySet<number>, admits: (entry: Entry) => boolean): Float64Array {
    const scores = new Float64Array(this.entries.length);
    for (const hash of hashes) {
      const posting = this.postings.get(hash);
      if (!posting) continue;
      const { entries, worths, rarity } = posting;
      for (let at = 0; at < entries.length; at++) {
        const index = entries[at] ?? 0;
        scores[index] = (scores[index] ?? 0) + rarity * (worths[at] ?? 0);
      }
    }
    return scores.map((score, index) => {
      const entry = this.entries[index];
      return score > 0 && entry && admits(entry) ? score / (this.lengths[index] ?? 1) : 0;
    });
  }
}

const lengthMatters = 0.15;

/** A phrase in which people tell a trouble. */
export interface Telling {
  readonly phrase: string;
  /** Whether it counts whoever says it, also where no SDK is named. */
  readonly isAnybodys: boolean;
}

/** What stands beside an entry: how people tell its trouble, and the terms of its documents. */
interface Besides {
  readonly told: readonly Telling[];
  readonly wording: readonly number[];
}
const noBesides: Besides = { told: [], wording: [] };

function besidesOf(signs: Knowledge['signs']): Map<string, Besides> {
  const besides = new Map<string, Besides>();
  for (const { pack, told, wording } of signs.own) {
    for (const [key, packed] of Object.entries(wording))
      besides.set(`${pack}/${key}`, { told: [], wording: unpacked(packed) });
    for (const { entry, as, named } of told) {
      const id = `${pack}/${entry}`;
      const known = besides.get(id) ?? noBesides;
      const tellings = [
        ...as.map((phrase) => ({ phrase, isAnybodys: true })),
        ...named.map((phrase) => ({ phrase, isAnybodys: false })),
      ];
      besides.set(id, { ...known, told: [...known.told, ...tellings] });
    }
  }
  return besides;
}

/** In how many entries each term is. */
function spreadOf(terms: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const spread = new Map<number, number>();
  for (const ofEntry of terms)
    for (const hash of ofEntry.keys()) spread.set(hash, (spread.get(hash) ?? 0) + 1);
  return spread;
}

function termsOfEntry(entry: Entry, wording: readonly number[], words: EntryWords): Map<number, number> {
  const terms = new Map<number, number>();
  const add = (text: string, value: number) => {
    for (const { hash } of termsOf(text)) raise(terms, hash, value);
  };
  add(`${entry.title.zh}\n${entry.title.en}`, worth.title);
  add(entry.literals.join('\n'), worth.literal);
  add(namesOf(entry).join('\n'), worth.name);
  add(`${entry.meaning.zh}\n${entry.meaning.en}`, worth.meaning);
  add(`${entry.cause.zh}\n${entry.cause.en}`, worth.cause);
  for (const hash of wording) raise(terms, hash, worth.wording);
  for (const [concept, share] of words.sharesOf(entry)) raise(terms, conceptHash(concept), share);
  return terms;
}

/** The terms of an entry, and those of how people tell it. */
function withTold(own: ReadonlyMap<number, number>, told: readonly Telling[]): Map<number, number> {
  const terms = new Map(own);
  const phrases = told.map(({ phrase }) => phrase).join('\n');
  for (const { hash } of termsOf(phrases)) raise(terms, hash, worth.told);
  for (const { concept } of conceptsIn(phrases)) raise(terms, conceptHash(concept), worth.told);
  return terms;
}

function raise(terms: Map<number, number>, hash: number, value: number): void {
  const known = terms.get(hash);
  if (known === undefined || value > known) terms.set(hash, value);
}
