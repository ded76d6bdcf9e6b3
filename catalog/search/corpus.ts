import { namesOf } from '../lookup';
import type { Catalog, Entry, Text } from '../schema';
import { fold, nameWords, squash } from './fold';
import { Postings } from './postings';

/** Where in an entry a text stands, and what finding it there is worth. */
const weights = { title: 1, name: 0.9, fault: 0.6, meaning: 0.55, cause: 0.4, remedy: 0.2 } as const;
type Field = keyof typeof weights;
const fields = Object.keys(weights) as Field[];

const everywhere: ReadonlySet<Field> = new Set(fields);
/**
 * Fields that say what an entry is about. Only there does `-word` look, and only there do other names of a thing
 * count: causes and remedies name a dozen troubles beside their own.
 */
export const telling: ReadonlySet<Field> = new Set(['title', 'name', 'fault', 'meaning']);

/** How well each entry answers something: 0 not at all, 1 fully. */
export type Strengths = Float32Array;

/**
 * The catalog, prepared once so that a keystroke is answered from tables. A text that many entries share (the title
 * of a fault, a remedy) is held and searched once.
 */
export class Corpus {
  readonly entries: readonly Entry[];
  readonly postings: Postings;
  /** Squashed titles, both languages, per entry: for what matches the whole of a title. */
  readonly titles: readonly string[];
  /** Squashed names, each with the entries that bear it. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly codes: ReadonlyMap<string, readonly number[]>;
  readonly #texts: readonly string[];
  /** Entry and field of each use of a text, packed, as one run per text. */
  readonly #uses: readonly (readonly number[])[];

  constructor({ entries, faults }: Catalog) {
    const faultTitles = new Map(faults.map(({ id, title }) => [id, title]));
    const texts = new Map<string, number[]>();
    const names = new Map<string, number[]>();
    const codes = new Map<string, number[]>();
    entries.forEach((entry, index) => {
      for (const [field, text] of textsOf(entry, faultTitles.get(entry.fault))) {
        append(texts, fold(text), index * fields.length + fields.indexOf(field));
      }
      for (const name of new Set(namesOf(entry).map(squash))) append(names, name, index);
      if (entry.code !== undefined) append(codes, entry.code, index);
    });
    this.entries = entries;
    this.titles = entries.map(({ title }) => `${squash(title.zh)}\n${squash(title.en)}`);
    this.names = names;
    this.codes = codes;
    this.#texts = [...texts.keys()];
    this.#uses = [...texts.values()];
    this.postings = new Postings(this.#texts);
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
    texts: Iterable<number>,
    quality: number,
    length: number,
    where: ReadonlySet<Field> = everywhere,
  ): void {
    for (const text of texts) {
      const share = Math.min(1, length / (this.#texts[text]?.length ?? 1));
      for (const use of this.#uses[text] ?? []) {
        const field = fields[use % fields.length] ?? 'remedy';
        if (!where.has(field)) continue;
        const worth = field === 'title' ? 0.75 + 0.25 * share : weights[field];
        const entry = Math.floor(use / fields.length);
        strengths[entry] = Math.max(strengths[entry] ?? 0, worth * quality);
      }
    }
  }

  /** Raises the entries whose title uses the texts to the share of the title that `length` is. */
  raiseShare(strengths: Strengths, texts: Iterable<number>, length: number): void {
    for (const text of texts) {
      const share = Math.min(1, length / (this.#texts[text]?.length ?? 1));
      for (const use of this.#uses[text] ?? []) {
        if (fields[use % fields.length] !== 'title') continue;
        const entry = Math.floor(use / fields.length);
        strengths[entry] = Math.max(strengths[entry] ?? 0, share);
      }
    }
  }

  /** Marks the entries that are about the texts: that use one in a field that says what the entry is. */
  markTelling(marks: Uint8Array, texts: Iterable<number>): void {
    for (const text of texts) {
      for (const use of this.#uses[text] ?? []) {
        if (telling.has(fields[use % fields.length] ?? 'remedy')) marks[Math.floor(use / fields.length)] = 1;
      }
    }
  }
}

function* textsOf(entry: Entry, fault: Text | undefined): Generator<[Field, string]> {
  yield* both('title', entry.title);
  for (const name of namesOf(entry)) yield ['name', nameWords(name).join(' ')];
  for (const literal of entry.literals) yield ['name', literal];
  if (fault) yield* both('fault', fault);
  yield* both('meaning', entry.meaning);
  yield* both('cause', entry.cause);
  // What a playbook advises is the same for a whole class and would drown what is particular.
  for (const { step, origin } of entry.remedy) if (origin === 'document') yield* both('remedy', step);
  for (const note of [
    ...entry.defects,
    ...entry.disputes.flatMap(({ about, readings }) => [about, ...readings]),
  ]) {
    yield* both('remedy', note);
  }
  if (entry.deprecated) yield* both('remedy', entry.deprecated);
}

function* both(field: Field, { zh, en }: Text): Generator<[Field, string]> {
  yield [field, zh];
  yield [field, en];
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
