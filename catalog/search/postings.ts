import { firstIndex } from '../first-index';
import { isHan, runsOf } from './fold';

/** Texts by their places, ascending. */
type Texts = Int32Array | number[];

/** Term ids of a Han pair: the id of its first character times this, plus that of its second. */
const pairBase = 0x9fff - 0x3400 + 2;

/**
 * Which texts hold which terms. A term is a word of letters and digits, or two neighbouring Han characters (the last
 * of a run stands alone): so a Chinese substring is found without a word list. Texts are folded, and each is given
 * once.
 */
export class Postings {
  readonly #texts: readonly string[];
  readonly #pairs = new Map<number, number>();
  readonly #words = new Map<string, number>();
  /** The texts of term t stand at #lists[#starts[t] … #starts[t + 1]], ascending. */
  readonly #starts: Int32Array;
  readonly #lists: Int32Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    const terms: number[] = [];
    const ends = new Int32Array(texts.length);
    const seenIn: number[] = [];
    texts.forEach((text, index) => {
      this.#eachTerm(text, (term) => {
        if (seenIn[term] === index) return;
        seenIn[term] = index;
        terms.push(term);
      });
      ends[index] = terms.length;
    });
    this.#starts = new Int32Array(seenIn.length + 1);
    this.#lists = new Int32Array(terms.length);
    fill(terms, ends, this.#starts, this.#lists);
  }

  /** Every word that stands in a text. */
  words(): IterableIterator<string> {
    return this.#words.keys();
  }

  /** Whether every pair of neighbours in a Han run stands in a text; the run itself need not. */
  mayHold(run: string): boolean {
    return (
      run.length > 1 && [...run.slice(1)].every((_, at) => this.#pairs.has(pairAt(run.slice(at, at + 2), 0)))
    );
  }

  /** Texts that hold the word as a word of its own. */
  withWord(word: string): Int32Array {
    return this.#list(this.#words.get(word));
  }

  /** Texts that hold the folded phrase, wherever it stands among Han characters, as whole words elsewhere. */
  withPhrase(phrase: string): Texts {
    const runs = runsOf(phrase);
    const lists = runs.flatMap((run) =>
      isHan(run.charCodeAt(0)) ? this.#hanLists(run) : [this.withWord(run)],
    );
    const found = intersection(lists);
    const settled = runs.length === 1 && (lists.length === 1 || phrase.length <= 2);
    return settled ? found : found.filter((text) => this.#texts[text]?.includes(phrase) ?? false);
  }

  /** Texts in which characters of the given places follow each other. */
  withPlaces(places: readonly string[]): number[] {
    const classes = places.map((place) => new Set([...place].map((character) => character.charCodeAt(0))));
    let terms: number[] | undefined;
    for (let at = 0; at < Math.max(1, classes.length - 1); at++) {
      const fitting = this.#pairsOf(classes[at], classes[at + 1]);
      if (!terms || this.#weight(fitting) < this.#weight(terms)) terms = fitting;
    }
    const found = new Set((terms ?? []).flatMap((term) => [...this.#list(term)]));
    const pattern = new RegExp(places.map((place) => `[${place}]`).join(''));
    return [...found].filter((text) => pattern.test(this.#texts[text] ?? ''));
  }

  #pairsOf(first: Set<number> | undefined, second: Set<number> | undefined): number[] {
    const fitting: number[] = [];
    for (const [pair, term] of this.#pairs) {
      if (!first?.has(Math.floor(pair / pairBase) + 0x3400)) continue;
      if (!second || second.has((pair % pairBase) - 1 + 0x3400)) fitting.push(term);
    }
    return fitting;
  }

  #weight(terms: readonly number[]): number {
    return terms.reduce((sum, term) => sum + this.#list(term).length, 0);
  }

  #hanLists(run: string): Int32Array[] {
    if (run.length === 1) {
      const only = new Set([run.charCodeAt(0)]);
      const texts = new Set(this.#pairsOf(only, undefined).flatMap((term) => [...this.#list(term)]));
      return [Int32Array.from(texts).sort()];
    }
    return Array.from({ length: run.length - 1 }, (_, at) => this.#list(this.#pairs.get(pairAt(run, at))));
  }

  #list(term: number | undefined): Int32Array {
    return term === undefined ? none : this.#lists.subarray(this.#starts[term], this.#starts[term + 1]);
  }

  #eachTerm(text: string, take: (term: number) => void): void {
    for (const run of runsOf(text)) {
      if (!isHan(run.charCodeAt(0))) take(this.#idOf(this.#words, run));
      else for (let at = 0; at < run.length; at++) take(this.#idOf(this.#pairs, pairAt(run, at)));
    }
  }

  #idOf<Key>(map: Map<Key, number>, key: Key): number {
    const known = map.get(key);
    if (known !== undefined) return known;
    const id = this.#pairs.size + this.#words.size;
    map.set(key, id);
    return id;
  }
}

const none = new Int32Array();

/** The pair that starts at a character; one without a second where the run ends. */
function pairAt(run: string, at: number): number {
  const second = at + 1 < run.length ? run.charCodeAt(at + 1) - 0x3400 + 1 : 0;
  return (run.charCodeAt(at) - 0x3400) * pairBase + second;
}

/** Turns "terms of each text" into "texts of each term". */
function fill(terms: readonly number[], ends: Int32Array, starts: Int32Array, lists: Int32Array): void {
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const next = starts.slice();
  let at = 0;
  ends.forEach((end, text) => {
    for (; at < end; at++) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      lists[place] = text;
      next[term] = place + 1;
    }
  });
}

/** What stands in every list; the lists ascend. */
function intersection(lists: readonly Int32Array[]): Texts {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (!shortest || others.length === 0) return shortest ?? none;
  let found: Texts = shortest;
  for (const list of others) found = common(found, list);
  return found;
}

/** Walks both; leaps through the longer one by halves where it is much longer. */
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
