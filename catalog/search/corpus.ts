import type { Catalog, Entry, Text } from '../schema';
import { nameWords, squash } from './fold';
import { IntGroups } from './int-groups';
import { IntList } from './int-list';
import { namesOf } from './lookup';
import { Postings } from './postings';

/** Where in an entry a text stands, and what finding it there is worth. */
const weights = { title: 1, name: 0.9, fault: 0.6, meaning: 0.55, cause: 0.4, remedy: 0.2 } as const;
type Field = keyof typeof weights;
const fields = Object.keys(weights) as Field[];
const worths = Float64Array.from(fields, (field) => weights[field]);
const title = fields.indexOf('title');
/** Entry and field of a use are packed into one number: the field takes so many bits. */
const fieldBits = 3;
const fieldMask = (1 << fieldBits) - 1;

/** Fields, one bit each. */
export type Fields = number;
const bitsOf = (...names: Field[]): Fields =>
  names.reduce((bits, name) => bits | (1 << fields.indexOf(name)), 0);
export const everywhere = bitsOf(...fields);
/**
 * Fields that say what an entry is about. Only there does `-word` look, and only there do other names of a thing
 * count: causes and remedies name a dozen troubles beside their own.
 */
export const telling = bitsOf('title', 'name', 'fault', 'meaning');

const nameEnd = '\n';

/** Whoever types initials has the words of a title in mind: longer texts hold every few letters somewhere. */
export const titles = bitsOf('title', 'fault');

/** How well each entry answers something: 0 not at all, 1 fully. */
export type Strengths = Float32Array;

/**
 * The catalog, prepared once so that a keystroke is answered from tables. A text that many entries share (the title
 * of a fault, a remedy) is held and searched once.
 */
export class Corpus {
  readonly entries: readonly Entry[];
  readonly postings: Postings;
  /** Squashed names, each with the entries that bear it. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly codes: ReadonlyMap<string, readonly number[]>;
  readonly #lengths: Int32Array;
  /** Uses by their text. */
  readonly #uses: IntGroups;
  #titles: readonly string[] | undefined;
  /** One text, which is looked through many times faster than one name after the other. */
  #allNames: string | undefined;

  constructor({ entries, faults }: Catalog) {
    const faultTitles = new Map(faults.map(({ id, title: named }) => [id, named]));
    const texts = new TextList(entries.length * textsOfEntry);
    const names = new Map<string, number[]>();
    const codes = new Map<string, number[]>();
    entries.forEach((entry, index) => {
      eachText(entry, faultTitles.get(entry.fault), (field, text, shared) =>
        texts.add(text, (index << fieldBits) | fields.indexOf(field), shared),
      );
      for (const name of new Set(namesOf(entry).map(squash))) append(names, name, index);
      if (entry.code !== undefined) append(codes, entry.code, index);
    });
    this.entries = entries;
    this.names = names;
    this.codes = codes;
    this.#uses = texts.uses();
    this.#lengths = Int32Array.from(texts.all, (text) => text.length);
    this.postings = new Postings(texts.all);
  }

  /** Squashed titles, both languages, per entry: for what matches the whole of a title. Made when they are first asked for. */
  get titles(): readonly string[] {
    this.#titles ??= this.entries.map(({ title: { zh, en } }) => `${squash(zh)}\n${squash(en)}`);
    return this.#titles;
  }

  /** Squashed names that hold a part, each with the entries that bear it. */
  *namesWith(part: string): Generator<[string, readonly number[]]> {
    this.#allNames ??= [...this.names.keys()].join(nameEnd) + nameEnd;
    for (let at = this.#allNames.indexOf(part); at >= 0; ) {
      const start = this.#allNames.lastIndexOf(nameEnd, at) + 1;
      const end = this.#allNames.indexOf(nameEnd, at);
      const name = this.#allNames.slice(start, end);
      yield [name, this.names.get(name) ?? []];
      at = this.#allNames.indexOf(part, end);
    }
  }

  empty(): Strengths {
    return new Float32Array(this.entries.length);
  }

  /**
   * Raises the entries that use the texts to the worth of the field times `quality`. In a title it counts too how
   * much of the title the `length` found is: a short title that says just this is the better answer.
   */
  raise(
    strengths: Strengths,
    texts: ArrayLike<number>,
    quality: number,
    length: number,
    where: Fields = everywhere,
  ): void {
    const uses = this.#uses;
    for (let n = 0; n < texts.length; n++) {
      const text = texts[n] ?? 0;
      const end = uses.startOf(text + 1);
      for (let at = uses.startOf(text); at < end; at++) {
        const use = uses.memberAt(at);
        const field = use & fieldMask;
        if (((where >> field) & 1) === 0) continue;
        const share = field === title ? 0.75 + 0.25 * this.#share(text, length) : worths[field];
        lift(strengths, use >> fieldBits, (share ?? 0) * quality);
      }
    }
  }

  /** Raises the entries whose title uses the texts to the share of the title that `length` is. */
  raiseShare(strengths: Strengths, texts: ArrayLike<number>, length: number): void {
    this.#eachUse(texts, (use, text) => {
      if ((use & fieldMask) === title) lift(strengths, use >> fieldBits, this.#share(text, length));
    });
  }

  /** Marks the entries that are about the texts: that use one in a field that says what the entry is. */
  markTelling(marks: Uint8Array, texts: ArrayLike<number>): void {
    this.#eachUse(texts, (use) => {
      if (((telling >> (use & fieldMask)) & 1) === 1) marks[use >> fieldBits] = 1;
    });
  }

  #eachUse(texts: ArrayLike<number>, take: (use: number, text: number) => void): void {
    for (let n = 0; n < texts.length; n++) {
      const text = texts[n] ?? 0;
      const end = this.#uses.startOf(text + 1);
      for (let at = this.#uses.startOf(text); at < end; at++) take(this.#uses.memberAt(at), text);
    }
  }

  /** How much of a text so many units are. */
  #share(text: number, length: number): number {
    return Math.min(1, length / (this.#lengths[text] || 1));
  }
}

function lift(strengths: Strengths, entry: number, to: number): void {
  if (to > (strengths[entry] ?? 0)) strengths[entry] = to;
}

/** On average. */
const textsOfEntry = 12;

/** Texts in the order of their coming, and their uses. */
class TextList {
  readonly all: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #uses: IntList;
  readonly #texts: IntList;

  constructor(expected: number) {
    this.#uses = new IntList(expected);
    this.#texts = new IntList(expected);
  }

  /** A text that entries may share is looked up; to look up every one would take longer than to hold some twice. */
  add(text: string, use: number, shared: boolean): void {
    let place = shared ? this.#known.get(text) : undefined;
    if (place === undefined) {
      place = this.all.push(text) - 1;
      if (shared) this.#known.set(text, place);
    }
    this.#texts.push(place);
    this.#uses.push(use);
  }

  uses(): IntGroups {
    const uses = this.#uses.taken();
    return new IntGroups(this.all.length, this.#texts.taken(), (n) => uses[n] ?? 0);
  }
}

function eachText(
  entry: Entry,
  fault: Text | undefined,
  take: (field: Field, text: string, shared: boolean) => void,
): void {
  const both = (field: Field, { zh, en }: Text, shared: boolean) => {
    take(field, zh, shared);
    take(field, en, shared);
  };
  both('title', entry.title, false);
  for (const name of namesOf(entry)) take('name', nameWords(name).join(' '), false);
  for (const literal of entry.literals) take('name', literal, false);
  if (fault) both('fault', fault, true);
  both('meaning', entry.meaning, false);
  both('cause', entry.cause, false);
  // What a playbook advises is the same for a whole class and would drown what is particular.
  for (const { step, origin } of entry.remedy) if (origin === 'document') both('remedy', step, true);
  for (const note of [
    ...entry.defects,
    ...entry.disputes.flatMap(({ about, readings }) => [about, ...readings]),
  ])
    both('remedy', note, false);
  if (entry.deprecated) both('remedy', entry.deprecated, false);
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
