import { firstIndex } from '../first-index';
import { codeReadings } from './code';
import type { Claims } from './direct-lookup';
import type { Ranking } from './rank';

/** `exact`: the code or the whole name. `word`: everything asked for is there. `fuzzy`: something like it is. */
export const matchKinds = ['exact', 'word', 'fuzzy'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What is found, by places in the catalog, best first: the exact ones, then the words, then what is similar. */
export interface Hits {
  places: Int32Array;
  /** So many of them are exact, and so many after those are words. */
  exact: number;
  words: number;
}

export const noHits: Hits = { places: new Int32Array(), exact: 0, words: 0 };

/** What was found, each way for itself. */
export interface Found {
  /** Entries that scopes, `=`, `:` and `-` leave; 1 for each. */
  allowed: Uint8Array;
  /** Whether codes were typed at all, and the entries that bear them. */
  coded: boolean;
  claims: Claims;
  /** Entries whose whole name was typed. */
  named: ReadonlySet<number>;
  /** Entries whose code is near to one that was typed, the nearest first; asked for only where nothing better is found. */
  near: () => readonly number[];
  ranking: Ranking;
}

/** Similar entries are offered to choose from, and nobody chooses from hundreds. */
const mostFuzzy = 20;
/** With fewer full answers than this, what answers in part is offered as well. */
const fewAnswers = 3;

/** Classes of results, the higher the earlier. */
const classes = { exact: 9, signDropped: 8, word: 5, signAdded: 3, similar: 2, near: 1 } as const;

/** Puts what was found in order: exact, then word, then fuzzy; by score in each, then as the catalog has it. */
export function compose(found: Found): Hits {
  const { ranking } = found;
  const classOf = new Uint8Array(found.allowed.length);
  classComplete(found, classOf);
  if (!atLeast(classOf, classes.signDropped, 1)) classClaimed(found, classOf);
  if (!atLeast(classOf, classes.signDropped, 1) && !atLeast(classOf, classes.word, fewAnswers)) {
    classSimilar(found, classOf);
  }
  return inOrder(classOf, ranking.scores);
}

/** Whether at least so many entries are in the class or in a better one. */
function atLeast(classOf: Uint8Array, least: number, many: number): boolean {
  let count = 0;
  for (let entry = 0; entry < classOf.length; entry++)
    if ((classOf[entry] ?? 0) >= least && ++count >= many) return true;
  return false;
}

/** Entries that hold everything asked for. */
function classComplete(found: Found, classOf: Uint8Array): void {
  for (let entry = 0; entry < classOf.length; entry++) {
    if (found.allowed[entry] === 1 && found.ranking.complete[entry] === 1) {
      classOf[entry] = classOfComplete(found, entry);
    }
  }
}

function classOfComplete({ coded, claims, named, ranking }: Found, entry: number): number {
  const reading = claims.get(entry);
  if (coded && (reading === undefined || reading > codeReadings.bareHex)) return 0;
  if (reading === codeReadings.same || named.has(entry)) return classes.exact;
  if (reading === codeReadings.signDropped) return classes.signDropped;
  return ranking.fuzzy ? classes.similar : classes.word;
}

/** A line of a log holds a code and words that no entry has: the code is the answer. */
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

function classSimilar({ allowed, near, ranking }: Found, classOf: Uint8Array): void {
  for (const entry of near()) if (allowed[entry] === 1 && classOf[entry] === 0) classOf[entry] = classes.near;
  for (let entry = 0; entry < classOf.length; entry++) {
    const score = ranking.scores[entry] ?? 0;
    if (score === 0 || score < ranking.half || allowed[entry] === 0) continue;
    if ((classOf[entry] ?? 0) < classes.similar) classOf[entry] = classes.similar;
  }
}

const indexSize = 2 ** 24;
const scoreLevels = 2 ** 22;
const classSize = scoreLevels * indexSize;

/** Class, score and index go into one number each: numbers sort many times faster than objects by a function. */
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
  const places = new Int32Array(Math.min(size, answered + mostFuzzy));
  for (let at = 0; at < places.length; at++)
    places[at] = indexSize - 1 - ((sorted[size - 1 - at] ?? 0) % indexSize);
  return { places, exact, words: answered - exact };
}
