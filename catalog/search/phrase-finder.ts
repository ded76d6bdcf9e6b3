import { aboutFields, allFields, type Corpus, looksFields, type Strengths } from './index/corpus';
import { quality } from './quality';
import { keepLesser } from './strengths';
import { related } from './words/groups';
import { byInitials, type Initialled } from './words/initials';
import { stem } from './words/stem';

/** Finds phrases and sounds that are given: whatever way a query is read, it ends in these. */
export class PhraseFinder {
  readonly corpus: Corpus;
  /** The words of the corpus by their stem. */
  readonly stems = new Map<string, string[]>();

  #initialled: Initialled | undefined;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    for (const word of corpus.postings.words()) {
      const key = stem(word);
      const words = this.stems.get(key);
      if (words) words.push(word);
      else this.stems.set(key, [word]);
    }
  }

  /** Phrases by their initials. Made when initials are first typed. */
  get initialled(): Initialled {
    this.#initialled ??= byInitials(this.corpus.entries.map(({ title }) => title.zh));
    return this.#initialled;
  }

  phrase(phrase: string, worth: number, strengths: Strengths): void {
    for (const { texts, length, share } of this.#textsWith(phrase)) {
      this.corpus.raise(strengths, texts, worth * share, length);
    }
  }

  /** A synonym of what was typed, which counts only where an entry is about it. */
  synonym(phrase: string, worth: number, strengths: Strengths): void {
    for (const { texts, length, share } of this.#textsWith(phrase)) {
      this.corpus.raise(strengths, texts, worth * share, length, aboutFields);
    }
  }

  /** What a symptom shows itself as: in what an entry is about, or in the looks of its fault. */
  shown(phrase: string, worth: number, strengths: Strengths): void {
    for (const { texts, length, share } of this.#textsWith(phrase)) {
      this.corpus.raise(strengths, texts, worth * share, length, aboutFields | looksFields);
    }
  }

  /** Texts that contain a phrase; an English word in all its forms. `share` is what the form is worth. */
  #textsWith(phrase: string): { texts: ArrayLike<number>; length: number; share: number }[] {
    const { postings } = this.corpus;
    if (!/^[a-z]+$/.test(phrase)) {
      return [{ texts: postings.withPhrase(phrase), length: phrase.length, share: 1 }];
    }
    return (this.stems.get(stem(phrase)) ?? []).map((word) => ({
      texts: postings.withWord(word),
      length: word.length,
      share: word === phrase ? 1 : quality.stem,
    }));
  }

  /** A phrase and its synonyms, only where an entry is about them. */
  withSynonyms(phrase: string, worth: number, strengths: Strengths): void {
    this.synonym(phrase, worth, strengths);
    for (const other of related(phrase)) this.synonym(other, 0.8 * worth, strengths);
  }

  positions(positions: readonly string[], worth: number, strengths: Strengths, where = allFields): void {
    this.corpus.raise(
      strengths,
      this.corpus.postings.withCharactersAt(positions),
      worth,
      positions.length,
      where,
    );
  }

  /** What answers each of several things; `raise` finds one of them. */
  inAll<Thing>(things: readonly Thing[], raise: (thing: Thing, strengths: Strengths) => void): Strengths {
    const [first = this.corpus.empty(), ...others] = things.map((thing) => {
      const strengths = this.corpus.empty();
      raise(thing, strengths);
      return strengths;
    });
    for (const other of others) keepLesser(first, other);
    return first;
  }
}
