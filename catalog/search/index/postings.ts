import { firstIndex } from '../../first-index';
import { isHan, runsOf } from '../../fold';
import { foldFast, pairAt, pairBase, TermReader, type Terms } from './terms';

/** Indexes of texts, ascending unless stated otherwise. */
export type Texts = Int32Array | number[];

/**
 * Which texts contain which terms. A term is a word of letters and digits, or two neighbouring Han characters, and at
 * the end of a run the last one alone: so any Chinese substring is found without a list of words. 摄像头 gives 摄像, 像头
 * and 头. Texts are given as they are and compared folded.
 */
export class Postings {
  readonly #texts: readonly string[];
  /** Folded when it is first looked at: most never are. */
  readonly #folded: (string | undefined)[];
  readonly #terms: Terms;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#folded = new Array(texts.length);
    const reader = new TermReader(
      texts.length,
      texts.reduce((sum, text) => sum + text.length, 0),
    );
    for (const text of texts) reader.read(text);
    this.#terms = reader.finish();
  }

  /** Every word of every text, folded. */
  words(): IterableIterator<string> {
    return this.#terms.words.keys();
  }

  /**
   * Whether every pair of neighbours in a Han run is in some text; the run itself need not be. Used to cut words out
   * of a sentence.
   */
  mayHold(run: string): boolean {
    return (
      run.length > 1 &&
      [...run.slice(1)].every(
        (_, at) => this.#terms.pairs.get(pairAt(run.slice(at, at + 2), 0)) !== undefined,
      )
    );
  }

  /** Texts that contain the folded word as a whole word. */
  withWord(word: string): Int32Array {
    return this.#terms.texts.of(this.#terms.words.get(word));
  }

  /** Texts that contain the folded phrase: its Chinese anywhere, its other words as whole words. */
  withPhrase(phrase: string): Texts {
    const runs = runsOf(phrase);
    const lists = runs.flatMap((run) =>
      isHan(run.charCodeAt(0)) ? this.#hanLists(run) : [this.withWord(run)],
    );
    const found = intersection(lists);
    // A single term is exactly what was looked up; several may be far apart in a text.
    const isExact = runs.length === 1 && (lists.length === 1 || phrase.length <= 2);
    return isExact ? found : found.filter((text) => this.textAt(text).includes(phrase));
  }

  /** Texts in which one character of each position follows one of the position before it. Not in order. */
  withCharactersAt(positions: readonly string[]): number[] {
    const classes = positions.map(classOf);
    let terms: number[] | undefined;
    for (let at = 0; at < Math.max(1, classes.length - 1); at++) {
      const fitting = this.#pairsOf(classes[at], classes[at + 1]);
      if (!terms || this.#weight(fitting) < this.#weight(terms)) terms = fitting;
    }
    const found = this.#union(terms ?? []);
    // The lookup was by pairs, so for two positions it is exact.
    if (positions.length === 2) return found;
    const pattern = new RegExp(positions.map((characters) => `[${characters}]`).join(''));
    return found.filter((text) => pattern.test(this.textAt(text)));
  }

  /** A text, folded. */
  textAt(text: number): string {
    let folded = this.#folded[text];
    if (folded === undefined) {
      folded = foldFast(this.#texts[text] ?? '');
      this.#folded[text] = folded;
    }
    return folded;
  }

  /** Texts that contain one of the terms, not in order. */
  #union(terms: readonly number[]): number[] {
    const marks = new Uint8Array(this.#texts.length);
    const found: number[] = [];
    for (const term of terms)
      for (const text of this.#terms.texts.of(term)) {
        if (marks[text] === 0) found.push(text);
        marks[text] = 1;
      }
    return found;
  }

  /** Terms that are a pair of one character of each set; without a second set, pairs that begin with the first. */
  #pairsOf(first: Uint8Array | undefined, second: Uint8Array | undefined): number[] {
    const fitting: number[] = [];
    this.#terms.pairs.forEach((pair, term) => {
      if (first?.[Math.floor(pair / pairBase)] !== 1) return;
      if (!second || second[(pair % pairBase) - 1] === 1) fitting.push(term);
    });
    return fitting;
  }

  #weight(terms: readonly number[]): number {
    return terms.reduce((sum, term) => sum + this.#terms.texts.sizeOf(term), 0);
  }

  #hanLists(run: string): Int32Array[] {
    const { pairs, texts } = this.#terms;
    if (run.length === 1) {
      const only = classOf(run);
      return [Int32Array.from(this.#union(this.#pairsOf(only, undefined))).sort()];
    }
    return Array.from({ length: run.length - 1 }, (_, at) => texts.of(pairs.get(pairAt(run, at))));
  }
}

const none = new Int32Array();
const firstHan = 0x3400;

/** 1 for each of the Han characters, by how far it is from the first: asked for every pair of the catalog. */
function classOf(characters: string): Uint8Array {
  const marks = new Uint8Array(pairBase);
  for (let at = 0; at < characters.length; at++) {
    const offset = characters.charCodeAt(at) - firstHan;
    if (offset >= 0 && offset < marks.length) marks[offset] = 1;
  }
  return marks;
}

/** What is in every list; the lists ascend. */
function intersection(lists: readonly Int32Array[]): Texts {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (!shortest || others.length === 0) return shortest ?? none;
  let found: Texts = shortest;
  for (const list of others) found = common(found, list);
  return found;
}

/** Walks through both lists. Where one is much longer, it is searched by halving instead. */
function common(short: Texts, long: Int32Array): number[] {
  const found: number[] = [];
  let at = 0;
  const leap = long.length > 32 * short.length;
  for (const text of short) {
    if (leap) at = firstNotBelow(long, text, at);
    else while (at < long.length && (long[at] ?? 0) < text) at++;
    if (long[at] === text) found.push(text);
  }
  return found;
}

function firstNotBelow(list: Int32Array, value: number, from: number): number {
  return firstIndex(list.length, (index) => (list[index] ?? 0) >= value, from);
}
