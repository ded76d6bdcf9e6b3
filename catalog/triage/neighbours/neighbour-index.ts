import type { NeighbourCode, Neighbours } from '../../pack/codes';
import type { Catalog, Entry, Pack } from '../../schema';
import { Automaton } from '../text/automaton';

/** A name of a code, or a sentence that is printed for it. */
export interface Written {
  readonly text: string;
  readonly codes: readonly NeighbourCode[];
  /** Whether nobody else writes it, so that it is believed without a mark. */
  readonly distinct: boolean;
  readonly isSentence: boolean;
}

/** In UTF-16 units. A shorter name is a word. */
const shortestName = 5;
const shortestDistinct = 9;
const shortestSentence = 16;

/** Looks up other people's codes. */
export class NeighbourIndex {
  readonly #byNumber = new Map<string, NeighbourCode[]>();
  readonly #written: readonly Written[];
  readonly #automaton: Automaton;
  readonly #when: ReadonlyMap<string, readonly string[]>;
  readonly #shared: ReadonlySet<string>;

  constructor({ codes, lists }: Neighbours, catalog: Catalog) {
    for (const one of codes)
      if (one.code !== undefined) this.#byNumber.set(one.code, [...this.withNumber(one.code), one]);
    this.#when = new Map(lists.map(({ pack, id, when }) => [`${pack}/${id}`, when]));
    this.#written = writtenOf(codes, ourNames(catalog));
    this.#automaton = new Automaton(this.#written.map(({ text }) => text.toLowerCase()));
    this.#shared = sharedEntries(catalog, (code) => this.withNumber(code));
  }

  /** Every code with a number, as it is printed: `-1001`. */
  withNumber(code: string): readonly NeighbourCode[] {
    return this.#byNumber.get(code) ?? [];
  }

  /** In lower case: one of these must stand near a number of the code's list. Empty where the pack's marks will do. */
  conditionsOf({ pack, list }: NeighbourCode): readonly string[] {
    return this.#when.get(`${pack}/${list}`) ?? [];
  }

  /** Whether somebody else prints an entry's number with another meaning. */
  isShared(entry: Entry): boolean {
    return this.#shared.has(entry.id);
  }

  /** Calls `hit` for each name and sentence in the text, by ascending end. */
  scan(text: string, hit: (written: Written, start: number, end: number) => void): void {
    this.#automaton.scan(text, (index, end) => {
      const written = this.#written[index];
      if (!written) return;
      const start = end - written.text.length;
      if (isWhole(text, start, end) && isWrittenSo(written, text.slice(start, end))) hit(written, start, end);
    });
  }
}

const part = /[A-Za-z0-9_$]/;

function isWhole(text: string, start: number, end: number): boolean {
  return !part.test(text.charAt(start - 1)) && !part.test(text.charAt(end));
}

/** Constants and classes keep their case; sentences do not. */
const isWrittenSo = ({ text, isSentence }: Written, seen: string): boolean => isSentence || seen === text;

function writtenOf(codes: readonly NeighbourCode[], ours: ReadonlySet<string>): Written[] {
  const byText = new Map<string, { text: string; codes: NeighbourCode[]; isSentence: boolean }>();
  for (const code of codes)
    for (const [text, isSentence] of textsOf(code)) {
      const known = byText.get(text.toLowerCase());
      if (!known) byText.set(text.toLowerCase(), { text, codes: [code], isSentence });
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
  return text.length >= shortestDistinct && /[_.:]|[a-z][A-Z]/.test(text);
}

const ourNames = ({ entries }: Catalog): Set<string> =>
  new Set(
    entries.flatMap(({ symbol, aliases, literals }) =>
      [...(symbol === undefined ? [] : [symbol]), ...aliases.map(({ name }) => name), ...literals].map(
        (name) => name.toLowerCase(),
      ),
    ),
  );

/** Ids of the entries whose number somebody else prints for something else. */
function sharedEntries(
  { entries, packs }: Catalog,
  withNumber: (code: string) => readonly NeighbourCode[],
): Set<string> {
  const vendors = new Map(packs.map((pack) => [pack.id, vendorOf(pack)]));
  const isSameMatter = (entry: Entry, other: NeighbourCode) =>
    other.fault === entry.fault && vendors.get(other.pack) === vendors.get(entry.sdk);
  return new Set(
    entries
      .filter(
        (entry) =>
          entry.code !== undefined && withNumber(entry.code).some((other) => !isSameMatter(entry, other)),
      )
      .map(({ id }) => id),
  );
}

const vendorOf = (pack: Pack): string | undefined => pack.vendor?.id;
