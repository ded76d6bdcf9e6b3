import { editDistance } from '../edit-distance';
import { isHan, squash } from '../fold';
import { type Concept, hanPhrases, related } from './concepts';
import { aboutFields, allFields, type Corpus, type Strengths, titleFields } from './corpus';
import { textsWithInitials } from './initials';
import { slipsAllowed } from './misspelling';
import { readPinyin, soundsLike } from './pinyin';
import { likeness, quality } from './quality';
import { stem } from './stem';
import { count, keepLesser, raiseAll, raiseEntries } from './strengths';

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
  /** The words of the corpus by their stem. */
  readonly #stems = new Map<string, string[]>();
  readonly #known = new Map<string, Matched>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const word of corpus.postings.words()) {
      const key = stem(word);
      const words = this.#stems.get(key);
      if (words) words.push(word);
      else this.#stems.set(key, [word]);
    }
  }

  /**
   * How well each entry answers a concept. The last answers are kept, since all words but the last one stay the same
   * while someone types; so they must not be changed.
   */
  match(concept: Concept): Matched {
    const key = [concept.typed, ...concept.parts].join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    const matched = this.#find(concept);
    this.#known.set(key, matched);
    return matched;
  }

  #find(concept: Concept): Matched {
    const strengths = this.#corpus.empty();
    const literal = this.#literally(concept, strengths);
    for (const phrase of concept.related) this.#synonym(phrase, quality.related, strengths);
    if (isLetters(concept.typed)) this.#pinyin(concept.typed, literal, strengths);
    const found = count(strengths);
    if (found > 0) return { strengths, count: found, fuzzy: false };
    const fuzzy = this.#similar(concept.typed, strengths);
    return { strengths, count: count(strengths), fuzzy };
  }

  /** For what is in no text: pinyin of several words, then slips. Returns whether what it finds is only similar. */
  #similar(typed: string, strengths: Strengths): boolean {
    if (isNumber(typed)) return false;
    if (!isLetters(typed)) this.#misheard(typed, strengths);
    else {
      if (this.#pinyinOfWords(typed, strengths)) return false;
      this.#misspelt(typed, strengths);
      if (count(strengths) === 0) this.#initialsOfWords(typed, strengths);
    }
    return true;
  }

  /**
   * As it was typed. Returns whether the corpus contains it as a whole word, as part of one or of a name, or not at
   * all.
   */
  #literally({ typed, parts }: Concept, strengths: Strengths): 'whole' | 'part' | 'nowhere' {
    if (!isLetters(typed)) {
      this.#phrase(typed, 1, strengths);
      return 'whole';
    }
    const names = this.#names(squash(typed), strengths);
    if (typed.includes(' ')) this.#phrase(typed, 1, strengths);
    const words = this.#words(typed, strengths);
    if (parts.length > 1) this.#allParts(parts, strengths);
    if (words.whole) return 'whole';
    return names || words.found ? 'part' : 'nowhere';
  }

  #phrase(phrase: string, worth: number, strengths: Strengths): void {
    for (const { texts, length, share } of this.#textsWith(phrase)) {
      this.#corpus.raise(strengths, texts, worth * share, length);
    }
  }

  /** A synonym of what was typed, which counts only where an entry is about it. */
  #synonym(phrase: string, worth: number, strengths: Strengths): void {
    for (const { texts, length, share } of this.#textsWith(phrase)) {
      this.#corpus.raise(strengths, texts, worth * share, length, aboutFields);
    }
  }

  /** Texts that contain a phrase; an English word in all its forms. `share` is what the form is worth. */
  #textsWith(phrase: string): { texts: ArrayLike<number>; length: number; share: number }[] {
    const { postings } = this.#corpus;
    if (!/^[a-z]+$/.test(phrase)) {
      return [{ texts: postings.withPhrase(phrase), length: phrase.length, share: 1 }];
    }
    return (this.#stems.get(stem(phrase)) ?? []).map((word) => ({
      texts: postings.withWord(word),
      length: word.length,
      share: word === phrase ? 1 : quality.stem,
    }));
  }

  /** Words that are, begin with, or contain what was typed. */
  #words(typed: string, strengths: Strengths): { whole: boolean; found: boolean } {
    const { postings } = this.#corpus;
    if (isNumber(typed)) return this.#number(typed, strengths);
    const inflected = new Set(typed.length > 3 ? this.#stems.get(stem(typed)) : []);
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

  /** Entries that contain every word of an identifier, wherever each is. */
  #allParts(parts: readonly string[], strengths: Strengths): void {
    const each = parts.map((part) => {
      const ofPart = this.#corpus.empty();
      this.#phrase(part, quality.parts, ofPart);
      return ofPart;
    });
    const [first = this.#corpus.empty(), ...others] = each;
    for (const other of others) keepLesser(first, other);
    raiseAll(strengths, first);
  }

  /**
   * Letters that are a whole word are not read as pinyin; those that are part of one only as several whole syllables.
   */
  #pinyin(typed: string, literal: 'whole' | 'part' | 'nowhere', strengths: Strengths): void {
    if (literal === 'whole') return;
    const readings = readPinyin(typed).filter(
      ({ positions, spelt }) => literal === 'nowhere' || (spelt && positions.length > 1 && typed.length > 4),
    );
    for (const reading of readings) {
      this.#positions(reading.positions, quality.pinyin, strengths, reading.spelt ? allFields : titleFields);
      const worth = reading.spelt ? quality.sound : quality.initials;
      for (const phrase of relatedBySound(reading.positions)) this.#synonym(phrase, worth, strengths);
    }
  }

  #positions(positions: readonly string[], worth: number, strengths: Strengths, where = allFields): void {
    this.#corpus.raise(
      strengths,
      this.#corpus.postings.withCharactersAt(positions),
      worth,
      positions.length,
      where,
    );
  }

  /** `qmgq`: initials of several words that follow each other in one text. */
  #initialsOfWords(typed: string, strengths: Strengths): void {
    const initials = readPinyin(typed).find(({ spelt }) => !spelt);
    if (!initials) return;
    const texts = textsWithInitials(this.#corpus.postings, initials.positions);
    this.#corpus.raise(strengths, texts, quality.initials, initials.positions.length, titleFields);
  }

  /**
   * `qianmingguoqi`: syllables of several words, which may be in different texts of an entry. Returns whether any has
   * them.
   */
  #pinyinOfWords(typed: string, strengths: Strengths): boolean {
    for (const { positions, spelt } of readPinyin(typed)) {
      if (!spelt || positions.length > mostSyllables) continue;
      raiseAll(strengths, this.#partsOf(positions, new Map()));
    }
    return count(strengths) > 0;
  }

  /**
   * Entries that contain the positions as one word, or else in two parts, wherever each is. `known` holds the answers
   * for parts, since cutting recursively asks for the same part many times.
   */
  #partsOf(positions: readonly string[], known: Map<string, Strengths>): Strengths {
    const key = positions.join(' ');
    const before = known.get(key);
    if (before) return before;
    const strengths = this.#corpus.empty();
    known.set(key, strengths);
    this.#positions(positions, quality.pinyin, strengths);
    for (const phrase of relatedBySound(positions)) this.#synonym(phrase, quality.sound, strengths);
    if (count(strengths) > 0) return strengths;
    for (let cut = 2; cut <= positions.length - 2; cut++) {
      const both = this.#partsOf(positions.slice(0, cut), known).slice();
      keepLesser(both, this.#partsOf(positions.slice(cut), known));
      raiseAll(strengths, both);
    }
    return strengths;
  }

  /** Words and names with a slip or two. A whole name keeps nearly its full worth: nothing else looks like it. */
  #misspelt(typed: string, strengths: Strengths): void {
    const most = slipsAllowed(typed.length);
    if (most === 0) return;
    const { postings, names } = this.#corpus;
    for (const word of postings.words()) {
      const distance = editDistance(typed, word, most);
      if (distance > most) continue;
      this.#corpus.raise(strengths, postings.withWord(word), quality.slip / distance, word.length);
      for (const phrase of related(word)) this.#synonym(phrase, (0.8 * quality.slip) / distance, strengths);
    }
    const whole = squash(typed);
    for (const [name, entries] of names) {
      const distance = editDistance(whole, name, most);
      if (distance <= most) raiseEntries(strengths, entries, 1 - 0.1 * distance);
    }
  }

  /** Han characters that sound the same, as input methods confuse them (登陆 for 登录), and pairs of those typed. */
  #misheard(typed: string, strengths: Strengths): void {
    if (typed.length > 1) this.#positions(soundsLike(typed), quality.slip, strengths);
    const pieces = piecesOf(typed).map((piece) => this.#corpus.postings.withPhrase(piece));
    for (const texts of pieces) this.#corpus.raise(strengths, texts, quality.slip / pieces.length, 2);
  }
}

/** Enough for the words of a query and of the ones typed just before. */
const mostRemembered = 64;
/** Nobody types more syllables without a blank. */
const mostSyllables = 8;

/** The phrases with synonyms that the letters spell, and their synonyms. */
function relatedBySound(positions: readonly string[]): string[] {
  const pattern = new RegExp(`^${positions.map((characters) => `[${characters}]`).join('')}$`);
  return hanPhrases
    .filter((phrase) => pattern.test(phrase))
    .flatMap((phrase) => [phrase, ...related(phrase)]);
}

/** The pairs of neighbouring characters in a run. */
function piecesOf(run: string): string[] {
  return run.length < 3 ? [] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

function isNumber(text: string): boolean {
  return /^[-\d.]+$/.test(text);
}

function isLetters(text: string): boolean {
  return !isHan(text.charCodeAt(0));
}
