import { fold, isHan, kindOf, kinds } from '../../fold';
import { IntGroups } from './int-groups';
import { IntList } from './int-list';
import { Numbering } from './numbering';

/** The key of a Han pair is the first character times this, plus the second; 0 for the second means none. */
export const pairBase = 0x9fff - 0x3400 + 2;

/** The key of the pair that starts at a character of a Han run; one without a second where the run ends. */
export function pairAt(run: string, at: number): number {
  return pairKey(run.charCodeAt(at), at + 1 < run.length ? run.charCodeAt(at + 1) : 0);
}

function pairKey(first: number, second: number): number {
  return (first - 0x3400) * pairBase + (second === 0 ? 0 : second - 0x3400 + 1);
}

/** A unit that ends every run, read after the last one of a text. */
const ending = 0x20;
const unfoldable = 0;

/** What each UTF-16 unit folds to; `unfoldable` where that depends on its neighbours or is several units. */
const foldedUnits = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  if (isHan(unit)) return unit;
  const alone = unit < 0x80 || isPunctuation(unit) || isFullWidth(unit);
  return alone && unit !== 0 ? fold(String.fromCharCode(unit)).charCodeAt(0) : unfoldable;
});

/** Punctuation of Chinese and English that composes with nothing and folds to one unit. */
function isPunctuation(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x301b) || (unit >= 0x2010 && unit <= 0x201e && unit !== 0x2017);
}

function isFullWidth(unit: number): boolean {
  return unit >= 0xff01 && unit <= 0xff5e;
}

/** The units of a text that is folded already. */
const sameUnits = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

/** On average, to reserve memory: an English word has more units, a Chinese pair begins at every unit. */
const unitsOfTerm = 3;

/** The terms of all texts: ids of pairs, ids of words, and for each id the texts that contain it. */
export interface Terms {
  pairs: Numbering;
  words: ReadonlyMap<string, number>;
  texts: IntGroups;
}

/**
 * Cuts texts into terms. It reads unit by unit and makes a string only for each new word: for most texts of a large
 * catalog this is all the work before the first answer, and strings would take most of its time.
 */
export class TermReader {
  readonly #pairs = new Numbering();
  /** The first word of each hash; further words of the same hash follow in `#next`. */
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
  /** What each unit of the text that is read folds to. */
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

  /** Reads the next text, which need not be folded. */
  read(text: string): void {
    if (!this.#readUnits(text, foldedUnits)) this.#readUnits(fold(text), sameUnits);
    this.#ends.push(this.#found.size);
    this.#text++;
  }

  /** The terms of everything that was read. Nothing may be read afterwards. */
  finish(): Terms {
    const wordTerms = this.#wordTerms.values();
    const ends = this.#ends.values();
    let text = 0;
    const textOf = (at: number) => {
      while (at >= (ends[text] ?? 0)) text++;
      return text;
    };
    return {
      pairs: this.#pairs,
      words: new Map(this.#words.map((word, at) => [word, wordTerms[at] ?? 0])),
      texts: new IntGroups(this.#count, this.#found.values(), textOf),
    };
  }

  /**
   * False where a unit cannot be folded by itself. The terms met so far are kept: they are in the folded text as well.
   */
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

  /**
   * Reads one unit. `before` is the unit before it if that is Han, otherwise 0; returns the same for the next unit.
   */
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

/** The same as `fold`, but faster for a text that is folded already. */
export function foldFast(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0 || foldedUnits[unit] !== unit) return fold(text);
  }
  return text;
}
