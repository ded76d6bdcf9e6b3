import { firstIndex } from '../first-index';
import { codeReadings } from './code';
import type { Claims } from './direct-lookup';
import type { Ranking } from './rank';

/** `exact`: the code or the whole name. `word`: everything asked for is there. `fuzzy`: something like it is. */
export const matchKinds = ['exact', 'word', 'fuzzy'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What is found, best first: the exact hits, then those by words, then the similar ones. */
export interface Hits {
  /** Indexes into the catalog's entries. */
  indexes: Int32Array;
  /** So many at the start are exact, and so many after those are found by words; the rest is similar. */
  exact: number;
  words: number;
}

export const noHits: Hits = { indexes: new Int32Array(), exact: 0, words: 0 };

/** What each way of searching found. Entries are given by their indexes. */
export interface Found {
  /** 1 for each entry that scopes, `=`, `:` and `-` allow, otherwise 0. */
  allowed: Uint8Array;
  /** 1 for each entry of a product that the query names, otherwise 0; undefined where it names none. */
  inProduct: Uint8Array | undefined;
  /** Whether codes were typed at all, and the entries that have them. */
  coded: boolean;
  claims: Claims;
  /** Entries whose whole name was typed. */
  named: ReadonlySet<number>;
  /**
   * Entries whose code is near to one that was typed, the nearest first; asked for only where nothing better is found.
   */
  near: () => readonly number[];
  ranking: Ranking;
}

/** Similar entries are offered as suggestions, of which nobody reads hundreds. */
const mostFuzzy = 20;
/** With fewer complete answers than this, partial ones are offered as well. */
const fewAnswers = 3;
/** What is offered as similar must answer so much of the query, and so much as well as the best does. */
const leastCoverage = 0.2;
const leastOfBest = 0.15;

/**
 * Classes of hits; a higher one comes earlier whatever the scores. From `signDropped` on hits count as exact, from
 * `word` on as words, the others as similar. 0 is no hit.
 */
const classes = { exact: 9, signDropped: 8, word: 5, signAdded: 3, similar: 2, near: 1 } as const;

/**
 * Puts what was found in order: by class, by score within a class, then in the order of the catalog.
 *
 * Each step fills in what the ones before left open. `70003` finds the entry of that code in the first. The line
 * `joinRoom 70003 expired` has words that no entry with this code has, so it finds nothing complete, and the second
 * step goes by the code alone. Only where neither gives an exact hit or enough words are similar entries added.
 */
export function compose(found: Found): Hits {
  const { ranking } = found;
  const classOf = new Uint8Array(found.allowed.length);
  classComplete(found, classOf);
  if (!atLeast(classOf, classes.signDropped, 1)) classClaimed(found, classOf);
  if (!atLeast(classOf, classes.signDropped, 1) && !atLeast(classOf, classes.word, fewAnswers)) {
    classSimilar(found, classOf);
  }
  keepProductFirst(found, classOf);
  return inOrder(classOf, ranking.scores);
}

/** Whether at least so many entries are in the class or in a better one. */
function atLeast(classOf: Uint8Array, least: number, many: number): boolean {
  let count = 0;
  for (let entry = 0; entry < classOf.length; entry++)
    if ((classOf[entry] ?? 0) >= least && ++count >= many) return true;
  return false;
}

/** First step: entries that have everything that was asked for. */
function classComplete(found: Found, classOf: Uint8Array): void {
  const { allowed, ranking } = found;
  const least = ranking.prose ? bestPartial(found) : 0;
  for (let entry = 0; entry < classOf.length; entry++) {
    if (allowed[entry] !== 1 || ranking.complete[entry] !== 1) continue;
    const most = (ranking.scores[entry] ?? 0) < least ? classes.similar : classes.word;
    classOf[entry] = withinProduct(found, entry, classOfComplete(found, entry), most);
  }
}

/** The best score of an entry that lacks something. */
function bestPartial({ allowed, ranking }: Found): number {
  return bestOf(ranking.scores, (entry) => allowed[entry] === 1 && ranking.complete[entry] !== 1);
}

function bestOf(scores: Float64Array, counts: (entry: number) => boolean): number {
  let best = 0;
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score > best && counts(entry)) best = score;
  }
  return best;
}

function classOfComplete({ coded, claims, named, ranking }: Found, entry: number): number {
  const reading = claims.get(entry);
  if (coded && (reading === undefined || reading > codeReadings.bareHex)) return 0;
  if (reading === codeReadings.same || named.has(entry)) return classes.exact;
  if (reading === codeReadings.signDropped) return classes.signDropped;
  return ranking.fuzzy ? classes.similar : classes.word;
}

/** Second step: entries that have the code or the whole name, though not the other words. */
function classClaimed({ allowed, claims, named }: Found, classOf: Uint8Array): void {
  for (const entry of [...claims.keys(), ...named]) {
    if (allowed[entry] === 0) continue;
    const reading = claims.get(entry);
    if (named.has(entry) || reading === codeReadings.same) classOf[entry] = classes.exact;
    else if (reading === codeReadings.signDropped) classOf[entry] = classes.signDropped;
    else if (classOf[entry] === 0) {
      classOf[entry] = reading === codeReadings.bareHex ? classes.word : classes.signAdded;
    }
  }
}

/** The class of an answer, `most` for one by words; from another product than the one that is named it is only similar. */
function withinProduct({ inProduct }: Found, entry: number, to: number, most: number): number {
  if (to >= classes.signDropped) return to;
  const isElsewhere = inProduct !== undefined && inProduct[entry] !== 1;
  return Math.min(to, isElsewhere ? classes.similar : most);
}

/** Where the named product has the code itself, others that have it stand below. */
function keepProductFirst({ inProduct }: Found, classOf: Uint8Array): void {
  if (!inProduct || !classOf.some((each, entry) => each >= classes.signDropped && inProduct[entry] === 1))
    return;
  for (let entry = 0; entry < classOf.length; entry++) {
    if (inProduct[entry] !== 1) classOf[entry] = Math.min(classOf[entry] ?? 0, classes.similar);
  }
}

/** Third step: near codes, and entries that answer enough of the query, nearly as well as the best. */
function classSimilar({ allowed, near, ranking }: Found, classOf: Uint8Array): void {
  for (const entry of near()) if (allowed[entry] === 1 && classOf[entry] === 0) classOf[entry] = classes.near;
  const { scores, coverage } = ranking;
  const least = leastOfBest * bestOf(scores, (entry) => allowed[entry] === 1);
  for (let entry = 0; entry < classOf.length; entry++) {
    const score = scores[entry] ?? 0;
    if (score === 0 || score < least || allowed[entry] === 0 || (coverage[entry] ?? 0) < leastCoverage)
      continue;
    classOf[entry] = Math.max(classOf[entry] ?? 0, classes.similar);
  }
}

/**
 * More entries than a catalog can have; levels to which scores are rounded; the product of both with a class fits 53
 * bits.
 */
const indexSize = 2 ** 24;
const scoreLevels = 2 ** 22;
const classSize = scoreLevels * indexSize;

/**
 * Class, score and index are packed into one number for each hit, since numbers sort many times faster than objects
 * with a function. The index is counted backwards: numbers are sorted up and read down, so that earlier entries come
 * first.
 */
function inOrder(classOf: Uint8Array, scores: Float64Array): Hits {
  const keys = new Float64Array(classOf.length);
  let size = 0;
  for (let entry = 0; entry < classOf.length; entry++) {
    const each = classOf[entry] ?? 0;
    if (each === 0) continue;
    const level = Math.min(scoreLevels - 1, Math.round((scores[entry] ?? 0) * 2 ** 14));
    keys[size++] = (each * scoreLevels + level) * indexSize + (indexSize - 1 - entry);
  }
  const sorted = keys.subarray(0, size).sort();
  const exact = size - firstIndex(size, (at) => (sorted[at] ?? 0) >= classes.signDropped * classSize);
  const answered = size - firstIndex(size, (at) => (sorted[at] ?? 0) >= classes.word * classSize);
  const indexes = new Int32Array(Math.min(size, answered + mostFuzzy));
  for (let rank = 0; rank < indexes.length; rank++)
    indexes[rank] = indexSize - 1 - ((sorted[size - 1 - rank] ?? 0) % indexSize);
  return { indexes, exact, words: answered - exact };
}
