import { nameWords } from '../../fold';
import type { Concept } from '../../lexicon/lexicon';
import { states } from '../../lexicon/states';
import type { Entry } from '../../schema';
import { namesOf } from '../names/name-index';
import type { Span } from '../result';
import { overlap } from '../spans';
import { conceptsIn, deniedIn } from '../words/concepts';
import { type Term, termsOf } from './terms';
import { Units } from './units';
import { conceptHash, type Telling, type WordIndex } from './word-index';

/** The short texts of an entry that say all of its trouble. */
export interface Sayings {
  readonly titles: readonly Phrase[];
  readonly told: readonly (Phrase & Pick<Telling, 'isAnybodys'>)[];
}

interface Phrase {
  readonly units: Units;
  readonly length: number;
  readonly hashes: ReadonlySet<number>;
  readonly concepts: readonly Said[];
}

/** A word of the lexicon in a phrase: the concepts that it may mean. */
interface Said {
  readonly alternatives: readonly number[];
  readonly isState: boolean;
  /** Whether it tells one trouble from another. */
  readonly isTelling: boolean;
  readonly weight: number;
}

/** A name of one word says no trouble. */
const fewestInTitle = 2;

export function sayingsOf(entry: Entry, index: WordIndex): Sayings {
  const titles = [entry.title.zh, entry.title.en, ...entry.literals, ...namesOf(entry).map(spelledOut)];
  return {
    titles: titles.map((text) => phraseOf(text, index)).filter(({ units }) => units.count >= fewestInTitle),
    told: index.toldOf(entry).map(({ phrase, isAnybodys }) => ({ ...phraseOf(phrase, index), isAnybodys })),
  };
}

function phraseOf(text: string, index: WordIndex): Phrase {
  const terms = askedIn(text, []);
  return {
    units: new Units(text, [], terms, (hash) => index.rarityOf(hash)),
    length: text.length,
    hashes: new Set(terms.map(({ hash }) => hash)),
    concepts: conceptsBySpan(text, index),
  };
}

function conceptsBySpan(text: string, index: WordIndex): Said[] {
  const bySpan = new Map<string, Concept[]>();
  for (const { concept, start, end } of conceptsIn(text)) {
    const key = `${start} ${end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), concept]);
  }
  return [...bySpan.values()].map((concepts) => {
    const alternatives = concepts.map(conceptHash);
    const weight = Math.max(...alternatives.map((hash) => index.rarityOf(hash)));
    const isState = concepts.every((concept) => Object.hasOwn(states, concept));
    return { alternatives, isState, isTelling: !concepts.some((concept) => anyTrouble.has(concept)), weight };
  });
}

function spelledOut(name: string): string {
  return nameWords(name).join(' ');
}

/** The terms and the concepts of a text without what is ignored and what is denied. */
export function askedIn(text: string, ignored: readonly Span[]): Term[] {
  const concepts = conceptsIn(text).map(({ concept, start, end }) => ({
    hash: conceptHash(concept),
    start,
    end,
  }));
  const denied = deniedIn(text);
  return [...termsOf(text), ...concepts].filter(
    (term) => !ignored.some((span) => overlap(span, term)) && !denied.some((span) => within(span, term)),
  );
}

function within(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** States that every trouble is in. */
export const anyTrouble: ReadonlySet<Concept> = new Set<Concept>(['failed', 'unable', 'absent']);
/** The rarity up to which a thing, such as the user, is said in so many troubles that it need not be said. */
const everybodys = 1.7;

/** Whether the states that a phrase tells are said, and the things that it tells of, at least one of them. */
export function saysConcepts({ concepts }: Phrase, says: (hash: number) => boolean): boolean {
  let things = 0;
  let saidThings = 0;
  for (const { alternatives, isState, weight } of concepts) {
    const isSaid = alternatives.some(says);
    if (!isSaid && (isState || weight > everybodys)) return false;
    if (!isState) {
      things++;
      if (isSaid) saidThings++;
    }
  }
  return things === 0 || saidThings > 0;
}

/** Ends of sentences; a full stop within a number or a name is none. */
const sentenceEnds = /[。！？；!?;\n]|\.(?=\s)/g;

/** The hashes of the terms of each sentence of a text. */
export function bySentence(text: string, terms: readonly Term[]): ReadonlySet<number>[] {
  const ends = [...text.matchAll(sentenceEnds)].map(({ index }) => index);
  if (ends.length === 0) return [new Set(terms.map(({ hash }) => hash))];
  const sentences = Array.from({ length: ends.length + 1 }, () => new Set<number>());
  for (const { hash, start } of terms) {
    const after = ends.findIndex((end) => end > start);
    sentences[after < 0 ? ends.length : after]?.add(hash);
  }
  return sentences;
}

/**
 * Whether what is wrong is said in one sentence with what it is about: in "both are on seats. No error was shown" no seat
 * is missing. A phrase that tells only one of them may be said anywhere.
 */
export function saysConceptsAtOnce({ concepts }: Phrase, sentences: readonly ReadonlySet<number>[]): boolean {
  const isSaid = (sentence: ReadonlySet<number>, ofState: boolean) =>
    concepts.some(
      ({ alternatives, isState }) => isState === ofState && alternatives.some((hash) => sentence.has(hash)),
    );
  const tellsBoth = concepts.some(({ isState }) => isState) && concepts.some(({ isState }) => !isState);
  return (
    !tellsBoth || sentences.length < 2 || sentences.some((one) => isSaid(one, true) && isSaid(one, false))
  );
}

/** How many of the concepts of a phrase are said. */
export function conceptsSaid({ concepts }: Phrase, says: (hash: number) => boolean): number {
  return new Set(concepts.flatMap(({ alternatives }) => alternatives.find(says) ?? [])).size;
}

/** How much wider than a phrase the words may stand that say it: a factor, and UTF-16 units. */
const muchWider = 2;
const slack = 10;

export function isTogether({ length, hashes }: Phrase, terms: readonly Term[]): boolean {
  const own = terms.filter(({ hash }) => hashes.has(hash));
  const start = own.reduce((first, term) => Math.min(first, term.start), Number.POSITIVE_INFINITY);
  const end = own.reduce((last, term) => Math.max(last, term.end), 0);
  return end - start <= length * muchWider + slack;
}
