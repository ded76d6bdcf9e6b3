import { editDistance } from '../edit-distance';
import { squash } from '../fold';
import { type CodeReading, codeReadings, type ReadCode, readCode } from './code';
import type { Corpus } from './index/corpus';
import type { CodeWord, Query } from './query';

/** Indexes of entries that have one of the codes, each with the surest reading that leads to it. */
export type Claims = Map<number, CodeReading>;

/** Finds entries by their codes and whole names, which are looked up and not searched. Entries are indexes. */
export class DirectLookup {
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Entries that have one of the codes; the surest reading counts where several lead to one entry. */
  byCodes(words: readonly CodeWord[]): Claims {
    const claims: Claims = new Map();
    for (const { readings } of words) {
      for (const { code, reading } of readings) {
        for (const entry of this.#corpus.codes.get(code) ?? []) {
          claims.set(entry, Math.min(reading, claims.get(entry) ?? reading) as CodeReading);
        }
      }
    }
    return claims;
  }

  /**
   * Numbers that are no code of the catalog, or are said as a quantity, become words, unless the query is nothing else: `IE 8`. A code that was
   * torn in two, as happens when text is copied from a PDF (`10000 5`), is put together.
   */
  withUnknownAsWords(query: Query): Query {
    const unknown = query.codes.filter(({ readings, mayCount }) => mayCount || !this.#knows(readings));
    if (unknown.length === 0) return query;
    const typed = query.codes.map((word) => word.typed);
    const joined = { typed: typed.join(''), readings: readCode(typed.join('')) };
    if (typed.length > 1 && query.words.length === 0 && this.#knows(joined.readings)) {
      return { ...query, codes: [joined] };
    }
    if (query.words.length === 0 && unknown.length === typed.length) return query;
    const codes = query.codes.filter((word) => !unknown.includes(word));
    return { ...query, codes, words: [...query.words, ...unknown.map((word) => word.typed)] };
  }

  #knows(readings: readonly ReadCode[]): boolean {
    return readings.some(({ code }) => this.#corpus.codes.has(code));
  }

  /**
   * Entries whose whole name is typed: all the words together, or one of several words that is plainly an identifier
   * (`PLAY_NOT_ALLOWED`, `DataError`), not a word that happens to be a name as well (`unknown`).
   */
  byNames(words: readonly string[]): Set<number> {
    const named = [words.join(' '), ...words.filter(isIdentifier)];
    return new Set(named.flatMap((name) => this.#corpus.names.get(squash(name)) ?? []));
  }

  /** `=X`: the code itself in decimal or hexadecimal, the whole name, or the whole title. */
  byWhole(typed: string, readings: readonly ReadCode[]): Set<number> {
    const same = readings.filter(({ reading }) => reading === codeReadings.same);
    const found = new Set(same.flatMap(({ code }) => this.#corpus.codes.get(code) ?? []));
    const whole = squash(typed);
    for (const entry of this.#corpus.names.get(whole) ?? []) found.add(entry);
    this.#corpus.titles.forEach((titles, entry) => {
      if (titles.split('\n').includes(whole)) found.add(entry);
    });
    return found;
  }

  /** `:part`: part of a name, of a code or of a title. */
  byPart(typed: string): Set<number> {
    const part = squash(typed);
    const found = new Set<number>();
    if (part === '') return found;
    for (const map of [this.#corpus.names, this.#corpus.codes]) {
      for (const [name, entries] of map)
        if (name.includes(part)) for (const entry of entries) found.add(entry);
    }
    if (/[\u3400-\u9fff]/u.test(part)) {
      this.#corpus.titles.forEach((titles, entry) => {
        if (titles.includes(part)) found.add(entry);
      });
    }
    return found;
  }

  /**
   * Entries whose code differs from a typed one by a digit, or begins with it; nearest first. For a mistyped digit.
   */
  near(words: readonly CodeWord[]): number[] {
    const found = new Map<number, number>();
    for (const { code } of words.flatMap(({ readings }) => readings.slice(0, 1))) {
      if (code.replace('-', '').length < 3) continue;
      for (const [other, entries] of this.#corpus.codes) {
        const distance = other.startsWith(code) ? 1.5 : editDistance(code, other, 1);
        if (distance < 2) for (const entry of entries) found.set(entry, distance);
      }
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([entry]) => entry);
  }
}

function isIdentifier(word: string): boolean {
  return /_|\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u.test(word);
}
