import { isHan, squash } from '../fold';
import type { Side } from '../schema';
import type { Corpus, Strengths } from './index/corpus';
import { PhraseFinder } from './phrase-finder';
import { likeness, quality } from './quality';
import { raiseMisheard, raiseMisspelt, raiseMisspeltPart, raiseMisspeltPinyin } from './slips';
import { raiseInitials, raisePinyin, raisePinyinOfWords } from './sounding';
import { count, raiseAll, raiseEntries } from './strengths';
import type { Concept } from './words/concepts';
import { isGrouped } from './words/groups';
import { stem } from './words/stem';

/** How well each entry answers a concept. */
export interface Matched {
  strengths: Strengths;
  /** How many entries have a strength above 0. */
  count: number;
  /** Whether nothing but something similar was found. */
  fuzzy: boolean;
}

/**
 * Finds a concept in the corpus: as it was typed, by its synonyms, as pinyin, and if all of that finds nothing, as a
 * misspelling. Every way only ever raises strengths, so their order matters only for what counts as found.
 *
 * `qianming` finds texts with 签名 as pinyin, 0.7, and those with its synonym userSig, 0.5; `sginature` finds nothing
 * as typed and so is tried as a slip of "signature".
 */
export class Matcher {
  readonly #corpus: Corpus;
  readonly #finder: PhraseFinder;
  readonly #known = new Map<string, Matched>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#finder = new PhraseFinder(corpus);
  }

  /**
   * How well each entry answers a concept. The last answers are kept, since all words but the last one stay the same
   * while someone types; so they must not be changed.
   */
  match(concept: Concept): Matched {
    const key = [concept.typed, ...concept.parts, ...concept.heard].join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    const matched = this.#find(concept);
    this.#known.set(key, matched);
    return matched;
  }

  #find(concept: Concept): Matched {
    const strengths = this.#corpus.empty();
    if (concept.typed === 'rest') this.#ofSide('rest', strengths);
    const literal = this.#literally(concept, strengths);
    for (const phrase of concept.heard) this.#finder.phrase(phrase, quality.pinyin, strengths);
    const worth = concept.heard.length > 0 ? quality.sound : quality.related;
    for (const phrase of concept.related) this.#finder.synonym(phrase, worth, strengths);
    for (const [rank, phrase] of concept.shown.entries())
      this.#finder.shown(phrase, shownAt(rank), strengths);
    // What was heard as phrases with synonyms is found by them.
    if (isLetters(concept.typed) && !concept.heard.some(isGrouped))
      raisePinyin(this.#finder, concept.typed, literal, strengths);
    const found = count(strengths);
    if (found > 0) return { strengths, count: found, fuzzy: concept.misheard };
    const fuzzy = this.#similar(concept, strengths);
    return { strengths, count: count(strengths), fuzzy };
  }

  /** What the REST interface answers, whether its text says so or not. */
  #ofSide(side: Side, strengths: Strengths): void {
    this.#corpus.entries.forEach((entry, index) => {
      if (entry.side === side) strengths[index] = Math.max(strengths[index] ?? 0, quality.related);
    });
  }

  /** For what is in no text: pinyin of several words, then slips. Returns whether what it finds is only similar. */
  #similar({ typed, parts }: Concept, strengths: Strengths): boolean {
    const finder = this.#finder;
    if (isNumber(typed)) return false;
    if (this.#withoutVersion(typed, strengths)) return true;
    if (!isLetters(typed)) raiseMisheard(finder, typed, strengths);
    else if (/^[^aeiou]+$/.test(typed)) {
      raiseInitials(finder, typed, strengths);
      if (count(strengths) === 0) raiseMisspelt(finder, typed, strengths);
    } else {
      if (raisePinyinOfWords(finder, typed, strengths)) return false;
      raiseMisspelt(finder, typed, strengths);
      raiseMisspeltPart(finder, typed, parts.length > 1 ? quality.name : quality.slip, strengths);
      if (count(strengths) === 0) raiseMisspeltPinyin(finder, typed, strengths);
      if (count(strengths) === 0) raiseInitials(finder, typed, strengths);
    }
    return true;
  }

  /** A version that is glued to its name: `ie9`, `chrome120`. Whether the name is found. */
  #withoutVersion(typed: string, strengths: Strengths): boolean {
    const [, name] = /^([a-z]{2,})\d+$/.exec(typed) ?? [];
    return name !== undefined && this.#words(name, strengths).found;
  }

  /**
   * As it was typed. Returns whether the corpus contains it as a whole word, as part of one or of a name, or not at
   * all.
   */
  #literally({ typed, parts }: Concept, strengths: Strengths): 'whole' | 'part' | 'nowhere' {
    if (!isLetters(typed)) {
      this.#finder.phrase(typed, 1, strengths);
      return 'whole';
    }
    const names = this.#names(squash(typed), strengths);
    if (typed.includes(' ')) this.#finder.phrase(typed, 1, strengths);
    const words = this.#words(typed, strengths);
    if (parts.length > 1) {
      // An identifier, wherever each of its words is.
      const all = this.#finder.inAll(parts, (part, each) => this.#finder.phrase(part, quality.parts, each));
      raiseAll(strengths, all);
    }
    if (words.whole) return 'whole';
    return names || words.found ? 'part' : 'nowhere';
  }

  /** Words that are, begin with, or contain what was typed. */
  #words(typed: string, strengths: Strengths): { whole: boolean; found: boolean } {
    const { postings } = this.#corpus;
    if (isNumber(typed)) return this.#number(typed, strengths);
    const inflected = new Set(typed.length > 3 ? this.#finder.stems.get(stem(typed)) : []);
    let whole = false;
    let found = false;
    for (const word of postings.words()) {
      const worth = likeness(word, typed, inflected);
      if (worth === 0) continue;
      found = true;
      whole ||= worth >= quality.stem;
      this.#corpus.raise(strengths, postings.withWord(word), worth, typed.length);
    }
    return { whole, found };
  }

  /** A number is found only as a whole: with one digit more it is another one. */
  #number(typed: string, strengths: Strengths): { whole: boolean; found: boolean } {
    const texts = this.#corpus.postings.withWord(typed);
    this.#corpus.raise(strengths, texts, 1, typed.length);
    return { whole: texts.length > 0, found: texts.length > 0 };
  }

  /** Names that contain what was typed: the more of a name it is, the more it is worth. */
  #names(typed: string, strengths: Strengths): boolean {
    if (typed.length < 3) return false;
    let found = false;
    for (const [name, entries] of this.#corpus.namesWith(typed)) {
      found = true;
      const share = 0.5 + 0.5 * (typed.length / name.length);
      raiseEntries(strengths, entries, quality.name * share);
    }
    return found;
  }
}

/** Enough for the words of a query and of the ones typed just before. */
const mostRemembered = 64;

/** What a symptom shows itself as comes likeliest first. */
const shownAt = (rank: number) => quality.shown * Math.max(0.5, 1 - 0.08 * rank);

function isNumber(text: string): boolean {
  return /^[-\d.]+$/.test(text);
}

function isLetters(text: string): boolean {
  return !isHan(text.charCodeAt(0));
}
