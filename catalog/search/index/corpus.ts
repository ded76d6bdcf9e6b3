import { nameWords, squash } from '../../fold';
import { namesOf } from '../../names-of';
import type { Catalog, Entry, Fault, Text } from '../../schema';
import { IntGroups } from './int-groups';
import { IntList } from './int-list';
import { Postings } from './postings';

/** The fields of an entry, and what it is worth to find something there. */
const weights = {
  ...{ title: 1, name: 0.9, literal: 0.9, fault: 0.6, meaning: 0.55, looks: 0.5, cause: 0.4, remedy: 0.2 },
  note: 0.05,
} as const;
type Field = keyof typeof weights;
const fields = Object.keys(weights) as Field[];
const worths = Float64Array.from(fields, (field) => weights[field]);
const title = fields.indexOf('title');
/** What is worth less where only a part of it was found: an entry may have forty literals, each of a dozen words. */
const leastShares = new Map([
  [title, 0.75],
  [fields.indexOf('literal'), 0.35],
]);
/**
 * A *use* is one occurrence of a text in a field of an entry. It is packed into one number: field in the low bits,
 * index of the entry above.
 */
const fieldBits = 4;
const fieldMask = (1 << fieldBits) - 1;

/** A set of fields, one bit each. */
export type Fields = number;
const bitsOf = (...names: Field[]): Fields =>
  names.reduce((bits, name) => bits | (1 << fields.indexOf(name)), 0);
/**
 * Where a word is looked for as it was typed. What a fault looks like is told of many troubles at once, so only symptoms
 * look there.
 */
export const allFields = bitsOf(
  ...(['title', 'name', 'literal', 'fault', 'meaning', 'cause', 'remedy', 'note'] as const),
);
export const looksFields = bitsOf('looks');
/**
 * Fields that say what an entry is about. `-word` and synonyms look only here: causes and remedies mention a dozen
 * troubles beside the entry's own.
 */
export const aboutFields = bitsOf('title', 'name', 'literal', 'fault', 'meaning');

const nameEnd = '\n';

/** What is noted of a document answers nothing by itself: an answer must be worth more than that, as strengths round it. */
export const leastAnswer = Math.fround(weights.note);

/** Fields in which initials of pinyin are looked for: in longer texts any few letters are found somewhere. */
export const titleFields = bitsOf('title', 'fault');

/** For each entry, by its index, how well it answers something: 0 not at all, 1 fully. */
export type Strengths = Float32Array;

/**
 * The catalog, prepared once so that a keystroke is answered from tables. Texts and entries are numbers here: the index
 * in `postings` and in the catalog. A text that many entries share (the title of a fault, a remedy) is kept once, with
 * all its uses, and so is searched once.
 *
 * Of 100,000 entries this makes some 1.2 million texts. An object for each would take the memory and the seconds that
 * the first keystroke has to wait.
 */
export class Corpus {
  readonly entries: readonly Entry[];
  readonly postings: Postings;
  /** Squashed names, each with the indexes of the entries that have it. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Codes as the catalog spells them, each with the indexes of the entries that have it. */
  readonly codes: ReadonlyMap<string, readonly number[]>;
  /** Lengths of the texts, in UTF-16 units. */
  readonly #lengths: Int32Array;
  /** The uses of each text. */
  readonly #uses: IntGroups;
  #titles: readonly string[] | undefined;
  /** All names in one text, which is searched many times faster than one name after the other. */
  #allNames: string | undefined;

  constructor({ entries, faults }: Catalog) {
    const byId = new Map(faults.map((fault) => [fault.id, fault]));
    const texts = new TextList(entries.length * textsOfEntry);
    const names = new Map<string, number[]>();
    const codes = new Map<string, number[]>();
    entries.forEach((entry, index) => {
      eachText(entry, byId.get(entry.fault), (field, text, shared) =>
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

  /** The squashed titles of each entry, a line for each language. Made when they are first needed. */
  get titles(): readonly string[] {
    this.#titles ??= this.entries.map(({ title: { zh, en } }) => `${squash(zh)}\n${squash(en)}`);
    return this.#titles;
  }

  /** Squashed names that contain a part, each with the entries that have it. */
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

  /** Strength 0 for every entry. */
  empty(): Strengths {
    return new Float32Array(this.entries.length);
  }

  /**
   * Raises the entries that use the texts, in the fields `where`, to the worth of the field times `quality` (0 to 1).
   * Strengths that are higher already stay. `length` is how many units of the text were found: a title that says just
   * this is worth 1, a long one that also says it little more than 0.75.
   */
  raise(
    strengths: Strengths,
    texts: ArrayLike<number>,
    quality: number,
    length: number,
    where: Fields = allFields,
  ): void {
    const uses = this.#uses;
    for (let n = 0; n < texts.length; n++) {
      const text = texts[n] ?? 0;
      const end = uses.startOf(text + 1);
      for (let at = uses.startOf(text); at < end; at++) {
        const use = uses.memberAt(at);
        const field = use & fieldMask;
        if (((where >> field) & 1) === 0) continue;
        const least = leastShares.get(field);
        const share = least === undefined ? 1 : least + (1 - least) * this.#share(text, length);
        lift(strengths, use >> fieldBits, (worths[field] ?? 0) * share * quality);
      }
    }
  }

  /** Raises the entries that have one of the texts as a title to the share of the title that `length` is. */
  raiseShare(strengths: Strengths, texts: ArrayLike<number>, length: number): void {
    this.#eachUse(texts, (use, text) => {
      if ((use & fieldMask) === title) lift(strengths, use >> fieldBits, this.#share(text, length));
    });
  }

  /** Sets the mark of each entry that uses one of the texts in a field which says what the entry is about. */
  markAbout(marks: Uint8Array, texts: ArrayLike<number>): void {
    this.#eachUse(texts, (use) => {
      if (((aboutFields >> (use & fieldMask)) & 1) === 1) marks[use >> fieldBits] = 1;
    });
  }

  #eachUse(texts: ArrayLike<number>, visit: (use: number, text: number) => void): void {
    for (let n = 0; n < texts.length; n++) {
      const text = texts[n] ?? 0;
      const end = this.#uses.startOf(text + 1);
      for (let at = this.#uses.startOf(text); at < end; at++) visit(this.#uses.memberAt(at), text);
    }
  }

  /** The share of a text that so many units are, at most 1. */
  #share(text: number, length: number): number {
    return Math.min(1, length / (this.#lengths[text] || 1));
  }
}

function lift(strengths: Strengths, entry: number, to: number): void {
  if (to > (strengths[entry] ?? 0)) strengths[entry] = to;
}

/** On average, to reserve memory. */
const textsOfEntry = 12;

/** Collects the texts, in the order in which they are added, and their uses. */
class TextList {
  readonly all: string[] = [];
  readonly #known = new Map<string, number>();
  /** At each index a use, and the index of its text. */
  readonly #uses: IntList;
  readonly #texts: IntList;

  constructor(expected: number) {
    this.#uses = new IntList(expected);
    this.#texts = new IntList(expected);
  }

  /**
   * Only a text that entries may share (`shared`) is looked up: to look up every text would take longer than to keep
   * some twice.
   */
  add(text: string, use: number, shared: boolean): void {
    let index = shared ? this.#known.get(text) : undefined;
    if (index === undefined) {
      index = this.all.push(text) - 1;
      if (shared) this.#known.set(text, index);
    }
    this.#texts.push(index);
    this.#uses.push(use);
  }

  uses(): IntGroups {
    const uses = this.#uses.values();
    return new IntGroups(this.all.length, this.#texts.values(), (n) => uses[n] ?? 0);
  }
}

/** Calls `visit` for every text of an entry that is searched. */
function eachText(
  entry: Entry,
  fault: Fault | undefined,
  visit: (field: Field, text: string, shared: boolean) => void,
): void {
  const both = (field: Field, { zh, en }: Text, shared: boolean) => {
    visit(field, zh, shared);
    visit(field, en, shared);
  };
  both('title', entry.title, false);
  for (const name of namesOf(entry)) visit('name', nameWords(name).join(' '), false);
  for (const literal of entry.literals) visit('literal', literal, false);
  if (fault) both('fault', fault.title, true);
  // A recording looks like nothing to those who are in the call.
  if (fault && entry.side !== 'recording') both('looks', fault.looks, true);
  both('meaning', withoutDocuments(entry.meaning), false);
  both('cause', withoutDocuments(entry.cause), false);
  // Steps of a playbook are the same for all entries of a fault and would hide what is particular to one.
  for (const { step, origin } of entry.remedy) if (origin === 'document') both('remedy', step, true);
  for (const reading of entry.disputes.flatMap(({ readings }) => readings)) both('remedy', reading, false);
  if (entry.deprecated) both('remedy', entry.deprecated, false);
  for (const note of [...entry.defects, ...entry.disputes.map(({ about }) => about)])
    both('note', withoutDocuments(note), false);
}

/** What is said of a document's language says nothing of the error: 中文文档 is no answer to 中文. */
function withoutDocuments(text: Text): Text {
  const { zh, en } = text;
  if (!zh.includes('文文档') && !/ document/.test(en)) return text;
  return {
    zh: zh.replace(/[中英]文文档/gu, '文档'),
    en: en.replace(/\b(?:Chinese|English) (?=document|one\b|sentence)/g, ''),
  };
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
