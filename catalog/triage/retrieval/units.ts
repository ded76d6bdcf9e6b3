import type { Span } from '../result';
import { overlap } from '../spans';
import { matchesIn } from '../text/matches';
import type { Term } from './terms';

/** What a word weighs that no pack has. */
const unknownWeight = 3;
/** Characters and words that say nothing by themselves. */
const fillers = new Set(
  `的了是在我你您他们这那有和就都也还很请吧呢吗啊哦与及或等到把给被让说会要能可 a an the is are was were be to of in on at
  and or it its this that we you i he they my our your for with as by has have had do does did be been please hi hello
  thanks`.split(/\s+|(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])/),
);
const unitsOf = /[\u3400-\u9fff]|[A-Za-z][A-Za-z0-9]*/g;
const clauseEnds = /[。；;!！?？，,|]|\.\s/g;
/** A clause of fewer units is said by anything. */
const fewestInClause = 5;
/** What the coverage of one clause is worth as against that of the whole text. */
const ofOneClause = 0.95;
/** What a Latin word counts in a stretch, a Han character being one. */
const ofWord = 2;

/** A Han character or a word. */
interface Unit {
  readonly weight: number;
  /** The clause that it stands in. */
  readonly clause: number;
  readonly size: number;
  /** The terms that it is a part of. */
  readonly hashes: readonly number[];
}

/** Whether a term is said. */
export type Says = (hash: number) => boolean;

export interface Explained {
  /** How much is said: 0 to 1, rare words counting more; of the clause of which most is, if that is more. */
  readonly coverage: number;
  /** How many units are said. */
  readonly count: number;
  /** Han characters, and twice the words, in the longest stretch of which nearly all is said. */
  readonly stretch: number;
}

/** What a text is made of: Han characters and words, each with what it weighs that another text says it. */
export class Units {
  private readonly units: readonly Unit[];
  private readonly total: number;

  constructor(
    text: string,
    ignored: readonly Span[],
    private readonly terms: readonly Term[],
    rarityOf: (hash: number) => number,
  ) {
    this.units = unitsIn(text, ignored, terms, rarityOf);
    this.total = this.units.reduce((sum, { weight }) => sum + weight, 0);
  }

  get count(): number {
    return this.units.length;
  }

  /** How much is said: 0 to 1. */
  shareSaid(says: Says): number {
    let mass = 0;
    for (const { weight, hashes } of this.units) if (hashes.some(says)) mass += weight;
    return this.total > 0 ? mass / this.total : 0;
  }

  saidBy(says: Says): Explained {
    const clauses: { mass: number; total: number; count: number }[] = [];
    const stretch = new Stretch();
    let mass = 0;
    let count = 0;
    for (const { weight, clause, size, hashes } of this.units) {
      const isSaid = hashes.some(says);
      const known = clauses[clause] ?? { mass: 0, total: 0, count: 0 };
      clauses[clause] = known;
      known.total += weight;
      known.count++;
      stretch.add(isSaid, size);
      if (!isSaid) continue;
      known.mass += weight;
      mass += weight;
      count++;
    }
    const whole = this.total > 0 ? mass / this.total : 0;
    const coverage = clauses
      .filter((clause) => clause.count >= fewestInClause)
      .reduce((best, clause) => Math.max(best, (clause.mass / clause.total) * ofOneClause), whole);
    return { coverage, count, stretch: stretch.longest };
  }

  /** The words that are said, by ascending start, those that touch made one. */
  wordsBy(says: Says): Span[] {
    return united(this.terms.filter(({ hash }) => says(hash)));
  }
}

function unitsIn(
  text: string,
  ignored: readonly Span[],
  terms: readonly Term[],
  rarityOf: (hash: number) => number,
): Unit[] {
  const over: number[][] = Array.from({ length: text.length }, () => []);
  for (const { hash, start, end } of terms) for (let at = start; at < end; at++) over[at]?.push(hash);
  const ends = matchesIn(text, clauseEnds).map(({ index }) => index);
  const units: Unit[] = [];
  let clause = 0;
  for (const { 0: unit, index: start } of matchesIn(text, unitsOf)) {
    const span = { start, end: start + unit.length };
    while (clause < ends.length && (ends[clause] ?? 0) < start) clause++;
    if (fillers.has(unit.toLowerCase()) || ignored.some((one) => overlap(one, span))) continue;
    const hashes = over[start] ?? [];
    const rarity = hashes.reduce((most, hash) => Math.max(most, rarityOf(hash)), 0);
    units.push({ clause, hashes, weight: rarity || unknownWeight, size: unit.length > 1 ? ofWord : 1 });
  }
  return units;
}

/** The longest stretch of units of which nearly all are said. */
class Stretch {
  longest = 0;
  private said = 0;
  private balance = 0;

  add(isSaid: boolean, size: number): void {
    this.balance += isSaid ? size : -perUnsaid * size;
    if (isSaid) this.said += size;
    if (this.balance <= 0) {
      this.balance = 0;
      this.said = 0;
    } else this.longest = Math.max(this.longest, this.said);
  }
}

/** Units that must be said for one that is not. */
const perUnsaid = 2;

function united(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
