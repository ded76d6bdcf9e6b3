import { fold, isHan, kindOf, kinds } from './fold';
import { IntGroups } from './int-groups';
import { IntList } from './int-list';
import { Numbering } from './numbering';

/** Keys of Han pairs: the first character times this, plus the second. */
export const pairBase = 0x9fff - 0x3400 + 2;

/** The key of the pair that starts at a character of a Han run; one without a second where the run ends. */
export function pairAt(run: string, at: number): number {
  return pairKey(run.charCodeAt(at), at + 1 < run.length ? run.charCodeAt(at + 1) : 0);
}

function pairKey(first: number, second: number): number {
  return (first - 0x3400) * pairBase + (second === 0 ? 0 : second - 0x3400 + 1);
}

/** Stands behind the last unit of a text, and parts runs. */
const ending = 0x20;
const unfoldable = 0;

/** What each UTF-16 unit folds to; `unfoldable` where that hangs on its neighbours or is several units. */
const foldedUnits = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  if (isHan(unit)) return unit;
  const alone = unit < 0x80 || isPunctuation(unit) || isFullWidth(unit);
  return alone && unit !== 0 ? fold(String.fromCharCode(unit)).charCodeAt(0) : unfoldable;
});

/** Of Chinese and English prose, those that compose with nothing and fold to one unit. */
function isPunctuation(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x301b) || (unit >= 0x2010 && unit <= 0x201e && unit !== 0x2017);
}

function isFullWidth(unit: number): boolean {
  return unit >= 0xff01 && unit <= 0xff5e;
}

/** Of a text that is folded already. */
const sameUnits = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

/** On average: an English word has more, a pair of Chinese characters begins at each. */
const unitsOfTerm = 3;

/** The terms of texts: words and pairs by their ids, and which texts hold each. */
export interface Terms {
  pairs: Numbering;
  words: ReadonlyMap<string, number>;
  texts: IntGroups;
}

/**
 * Cuts texts into terms. It reads them unit by unit and makes no string but one for each new word: this is all that
 * the search does with most of a large catalog before it can answer.
 */
export class TermReader {
  readonly #pairs = new Numbering();
  /** Words by a hash of them; those that share one are told apart by their letters. */
  readonly #hashes = new Numbering();
  readonly #words: string[] = [];
  /** The term of each word, and the next word with the same hash, or -1. */
  readonly #wordTerms = new IntList(1 << 14);
  #next: number[] = [];
  /** The terms of all texts, one text after the other, and where those of each end. */
  readonly #found: IntList;
  readonly #ends: IntList;
  /** The text in which a term was last met, plus one. */
  #seen = new Int32Array(1 << 12);
  /** What each unit of the text that is read stands for. */
  #units: Uint16Array = foldedUnits;
  #count = 0;
  #text = 0;
  /** Where the word begins that is being read, -1 outside of words, and the hash of it so far. */
  #start = -1;
  #hash = 0;

  /** `texts` is how many will be read, `units` how long they are together, roughly. */
  constructor(texts: number, units: number) {
    this.#found = new IntList(Math.ceil(units / unitsOfTerm));
    this.#ends = new IntList(texts);
  }

  /** Reads the next text, as it stands. */
  read(text: string): void {
    if (!this.#readUnits(text, foldedUnits)) this.#readUnits(fold(text), sameUnits);
    this.#ends.push(this.#found.size);
    this.#text++;
  }

  taken(): Terms {
    const wordTerms = this.#wordTerms.taken();
    const ends = this.#ends.taken();
    let text = 0;
    const textOf = (at: number) => {
      while (at >= (ends[text] ?? 0)) text++;
      return text;
    };
    return {
      pairs: this.#pairs,
      words: new Map(this.#words.map((word, at) => [word, wordTerms[at] ?? 0])),
      texts: new IntGroups(this.#count, this.#found.taken(), textOf),
    };
  }

  /** Says no where the text holds a unit that cannot be folded by itself; what was met so far stands in it all the same. */
  #readUnits(text: string, units: Uint16Array): boolean {
    this.#units = units;
    this.#start = -1;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = units[text.charCodeAt(at)] ?? 0;
      if (unit === unfoldable && units === foldedUnits) return false;
      before = this.#readUnit(text, at, unit, before);
    }
    this.#readUnit(text, text.length, ending, before);
    return true;
  }

  /** Reads one unit after the Han character `before`, or 0 where none stands there, and answers what stands before the next. */
  #readUnit(text: string, at: number, unit: number, before: number): number {
    const kind = kindOf(unit);
    if (before !== 0) this.#meet(this.#pairTerm(before, kind === kinds.han ? unit : 0));
    if (kind === kinds.letter) {
      if (this.#start < 0) {
        this.#start = at;
        this.#hash = 0;
      }
      this.#hash = (Math.imul(this.#hash, 31) + unit) & 0x3fffffff;
      return 0;
    }
    if (this.#start >= 0) this.#meet(this.#wordTerm(text, this.#start, at, this.#hash));
    this.#start = -1;
    return kind === kinds.han ? unit : 0;
  }

  #meet(term: number): void {
    if (term >= this.#seen.length) {
      const seen = new Int32Array(this.#seen.length * 2);
      seen.set(this.#seen);
      this.#seen = seen;
    }
    if (this.#seen[term] === this.#text + 1) return;
    this.#seen[term] = this.#text + 1;
    this.#found.push(term);
  }

  #pairTerm(first: number, second: number): number {
    const term = this.#pairs.idOf(pairKey(first, second), this.#count);
    if (term === this.#count) this.#count++;
    return term;
  }

  #wordTerm(text: string, start: number, end: number, hash: number): number {
    const fresh = this.#words.length;
    let word = this.#hashes.idOf(hash, fresh);
    while (word !== fresh && !this.#isWord(word, text, start, end)) {
      const next = this.#next[word] ?? -1;
      if (next < 0) this.#next[word] = fresh;
      word = next < 0 ? fresh : next;
    }
    if (word !== fresh) return this.#termOf(word);
    this.#words.push(fold(text.slice(start, end)));
    this.#wordTerms.push(this.#count);
    return this.#count++;
  }

  #termOf(word: number): number {
    return this.#wordTerms.at(word);
  }

  #isWord(word: number, text: string, start: number, end: number): boolean {
    const known = this.#words[word] ?? '';
    if (known.length !== end - start) return false;
    for (let at = 0; at < known.length; at++)
      if (known.charCodeAt(at) !== this.#units[text.charCodeAt(start + at)]) return false;
    return true;
  }
}

/** The same as `fold`, sooner where nothing needs more than a look at each unit. */
export function foldFast(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0 || foldedUnits[unit] !== unit) return fold(text);
  }
  return text;
}
