import type { Concept } from '../../lexicon/lexicon';
import { namesOf } from '../../names-of';
import type { NeighbourCode, Neighbours } from '../../pack/codes';
import { type KnownPacks, knownPacks } from '../../pack/known-packs';
import type { Catalog, Entry, Pack } from '../../schema';
import type { NumberToken } from '../numbers/number-token';
import type { Span } from '../result';
import { ToldNumbers } from './told-numbers';

/** A name of a code, or a sentence that is printed for it. */
export interface Written {
  readonly text: string;
  readonly codes: readonly NeighbourCode[];
  /** Whether nobody else writes it, so that it is believed without a mark. */
  readonly distinct: boolean;
  readonly isSentence: boolean;
}

/** Such a name or sentence, seen in a text. */
export interface WrittenHit extends Span {
  readonly written: Written;
}

/** In UTF-16 units. A shorter name is a word. */
const shortestName = 5;
const shortestDistinct = 9;
const shortestSentence = 16;

const twoTo31 = 2_147_483_648;

/** Looks up other people's codes. */
export class NeighbourIndex {
  readonly #byNumber = new Map<string, NeighbourCode[]>();
  /** Of the numbers, without their signs. */
  readonly #values = new Set<number>();
  readonly #names = new Map<string, NamePart[]>();
  /** In lower case, with what is printed for which. */
  readonly sentences: readonly (readonly [string, Written])[];
  readonly #when: ReadonlyMap<string, readonly string[]>;
  readonly #shared: ReadonlySet<string>;
  /** In lower case. */
  readonly #theirNames = new Map<string, NeighbourCode[]>();
  readonly #ourNames: ReadonlySet<string>;
  readonly told: ToldNumbers;
  /** Also of those that count as no kin of ours. */
  readonly vendorOf: KnownPacks['vendorOf'];

  constructor(
    { codes, lists }: Neighbours,
    catalog: Catalog,
    { isBeside, vendorOf }: Pick<KnownPacks, 'isBeside' | 'vendorOf'> = knownPacks([]),
  ) {
    this.vendorOf = vendorOf;
    for (const one of codes) {
      const name = one.name?.toLowerCase();
      if (name !== undefined) this.#theirNames.set(name, [...this.named(name), one]);
      if (one.code === undefined) continue;
      this.#byNumber.set(one.code, [...this.withNumber(one.code), one]);
      this.#values.add(Math.abs(Number(one.code)));
    }
    this.told = new ToldNumbers(catalog.entries, isBeside);
    this.#when = new Map(lists.map(({ pack, id, when }) => [`${pack}/${id}`, when]));
    this.#ourNames = ourNames(catalog);
    const written = writtenOf(codes, this.#ourNames);
    for (const name of written.filter(({ isSentence }) => !isSentence)) this.#addName(name);
    this.sentences = written
      .filter(({ isSentence }) => isSentence)
      .map((sentence) => [sentence.text.toLowerCase(), sentence]);
    this.#shared = sharedEntries(catalog, (code) => this.withNumber(code));
  }

  /** Every code with a number, as it is printed: `-1001`. */
  withNumber(code: string): readonly NeighbourCode[] {
    return this.#byNumber.get(code) ?? [];
  }

  /** Whether a number may be one: a question that costs nothing, for the many that are none. */
  prints(value: number): boolean {
    return this.#values.has(value);
  }

  /**
   * Every code that a number of a text may be. Hexadecimal is also read as a negative number of 32 bits, as Windows
   * prints its own; without `0x` it is nobody's.
   */
  printedAs({
    value,
    negative,
    form,
  }: Pick<NumberToken, 'value' | 'negative' | 'form'>): readonly NeighbourCode[] {
    if (form === 'bare-hex') return [];
    const isWrapped = form === 'hex' && value >= twoTo31;
    return this.withNumber(isWrapped ? String(value - 2 * twoTo31) : `${negative ? '-' : ''}${value}`);
  }

  /** In lower case: one of these must stand near a number of the code's list. Empty where the pack's marks will do. */
  conditionsOf({ pack, list }: NeighbourCode): readonly string[] {
    return this.#when.get(`${pack}/${list}`) ?? [];
  }

  /** Whether somebody else prints an entry's number with another meaning. */
  isShared(entry: Entry): boolean {
    return this.#shared.has(entry.id);
  }

  /** Whether all who print an entry's number mean the same kind of trouble by it, whoever they are. */
  isAgreed({ code, fault }: Entry): boolean {
    return fault !== 'unclassified' && this.withNumber(code ?? '').every((other) => other.fault === fault);
  }

  /** Whether what is said is what somebody else's code is about who prints an entry's number for another trouble. */
  tellsAnother({ code, fault }: Entry, said: ReadonlySet<Concept>): boolean {
    return this.withNumber(code ?? '').some(
      (other) => other.fault !== fault && this.told.isAbout(other.title, said),
    );
  }

  /** Every code of that name. */
  named(name: string): readonly NeighbourCode[] {
    return this.#theirNames.get(name.toLowerCase()) ?? [];
  }

  isOurName(name: string): boolean {
    return this.#ourNames.has(name.toLowerCase());
  }

  /** Calls `hit` for each name in the text. */
  scan(text: string, hit: (written: Written, start: number, end: number) => void): void {
    forEachWord(text, (start, end) => {
      const parts = this.#names.get(text.slice(start, end));
      if (!parts) return;
      for (const { written, at } of parts) {
        const from = start - at;
        const to = from + written.text.length;
        if (text.startsWith(written.text, from) && isWhole(text, from, to)) hit(written, from, to);
      }
    });
  }

  /** A name is looked up by its longest word: by `ERR_TIMED_OUT` for `net::ERR_TIMED_OUT`. */
  #addName(written: Written): void {
    const [longest] = [...written.text.matchAll(/\w+/g)].sort((a, b) => b[0].length - a[0].length);
    if (!longest || longest[0].length < shortestName) return;
    const parts = this.#names.get(longest[0]) ?? [];
    this.#names.set(longest[0], [...parts, { written, at: longest.index }]);
  }
}

/** A name, and where in it the word stands by which it is looked up. */
interface NamePart {
  readonly written: Written;
  readonly at: number;
}

/** Calls `visit` for each run of letters, digits and `_` that may be a name: with a capital or a `_`, in some length. */
function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let start = 0;
  let marked = false;
  for (let at = 0; at < length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if (kind === 0) {
      if (marked && at - start >= shortestName) visit(start, at);
      start = at + 1;
      marked = false;
    } else if (kind === 2) marked = true;
  }
  if (marked && length - start >= shortestName) visit(start, length);
}

/**
 * Of each unit: 1 for what a word has, 2 for what a name has and a plain word has not. Has all units: to ask a list for
 * what it lacks is slow.
 */
const kinds = new Uint8Array(0x10000);
for (let unit = 48; unit <= 57; unit++) kinds[unit] = 1;
for (let unit = 97; unit <= 122; unit++) kinds[unit] = 1;
for (let unit = 65; unit <= 90; unit++) kinds[unit] = 2;
kinds[95] = 2;

const part = /[A-Za-z0-9_$]/;

/** Whether no letter, digit or the like goes on with what stands from `start` to `end`. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !part.test(text.charAt(start - 1)) && !part.test(text.charAt(end));
}

function writtenOf(codes: readonly NeighbourCode[], ours: ReadonlySet<string>): Written[] {
  const byText = new Map<string, { text: string; codes: NeighbourCode[]; isSentence: boolean }>();
  for (const code of codes)
    for (const [text, isSentence] of textsOf(code)) {
      const key = isSentence ? text.toLowerCase() : text;
      const known = byText.get(key);
      if (!known) byText.set(key, { text, codes: [code], isSentence });
      else if (!known.codes.includes(code)) known.codes.push(code);
    }
  return [...byText.values()].map((one) => ({ ...one, distinct: isDistinct(one, ours) }));
}

function textsOf({ name, literals }: NeighbourCode): [text: string, isSentence: boolean][] {
  const names: [string, boolean][] =
    name !== undefined && name.length >= shortestName && /^[\x21-\x7e]+$/.test(name) ? [[name, false]] : [];
  return [...names, ...literals.map((text): [string, boolean] => [text, true])];
}

function isDistinct(
  { text, codes, isSentence }: Omit<Written, 'distinct'>,
  ours: ReadonlySet<string>,
): boolean {
  const packs = new Set(codes.map(({ pack }) => pack));
  if (packs.size > 1 || ours.has(text.toLowerCase())) return false;
  if (isSentence) return text.length >= shortestSentence;
  // `ECONNREFUSED` and its like are everybody's, and mean the same everywhere.
  if (/^E[A-Z]{5,}$/.test(text)) return true;
  const humps = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.length ?? 0;
  return text.length >= shortestDistinct && (/\w[_.:]+\w/.test(text) || humps >= 3);
}

const ourNames = ({ entries }: Catalog): Set<string> =>
  new Set(
    entries.flatMap((entry) => [...namesOf(entry), ...entry.literals].map((name) => name.toLowerCase())),
  );

/** Ids of the entries whose number somebody else prints for something else. */
function sharedEntries(
  { entries, packs }: Catalog,
  withNumber: (code: string) => readonly NeighbourCode[],
): Set<string> {
  const vendors = new Map(packs.map((pack) => [pack.id, vendorIdOf(pack)]));
  const isSameMatter = (entry: Entry, other: NeighbourCode) =>
    other.fault === entry.fault &&
    entry.fault !== 'unclassified' &&
    vendors.get(other.pack) === vendors.get(entry.sdk);
  return new Set(
    entries
      .filter(
        (entry) =>
          entry.code !== undefined && withNumber(entry.code).some((other) => !isSameMatter(entry, other)),
      )
      .map(({ id }) => id),
  );
}

const vendorIdOf = (pack: Pack): string | undefined => pack.vendor?.id;
