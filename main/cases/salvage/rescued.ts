import { z } from 'zod';
import type { Case } from '../../../catalog/cases/case';
import { type Fingerprint, fingerprintSchema } from '../../../catalog/cases/fingerprint';
import { caseOf, columns } from '../store/rows';
import { openPages } from './pages';
import { type ReadPage, type Record, recordsOf, type Value } from './records';

/** A kept fingerprint and what people said of it. */
export interface RescuedPrint {
  id: number;
  fingerprint: Fingerprint;
  matter: number;
  split: number;
  unlike: number[];
}

/** What could be read of a file. */
export interface Rescued {
  /** Those that were not deleted. */
  cases: readonly Case[];
  prints: readonly RescuedPrint[];
  /** Files of the profile that it has, by name. */
  files: ReadonlyMap<string, string>;
  /** Rows that are there and cannot be read. */
  unreadable: number;
}

/**
 * Reads all that a file of cases and its log still have, page by page, whatever its trees and its beginning look like.
 * Throws where the file cannot be read.
 */
export function rescue(path: string): Rescued {
  const pages = openPages(path);
  const found = new Findings();
  try {
    for (let number = 1; number <= pages.count; number++) {
      const page = pages.page(number);
      if (page) found.add(recordsOf(page, pages, number === 1 ? 100 : 0));
    }
    // What they have of rows that were found already may be older.
    for (const page of pages.further.toReversed()) found.add({ ...recordsOf(page, pages), unreadable: 0 });
  } finally {
    pages.close();
  }
  return found.all();
}

/** Of each row the first that is found counts. */
class Findings {
  readonly #cases = new Map<string, Case>();
  readonly #removed = new Set<string>();
  readonly #prints = new Map<number, RescuedPrint>();
  readonly #files = new Map<string, string>();
  #unreadable = 0;

  add({ records, unreadable }: ReadPage): void {
    this.#unreadable += unreadable;
    for (const record of records) {
      if (isCase(record)) this.#addCase(record);
      else if (isPrint(record)) this.#addPrint(record);
      else if (isFile(record)) this.#addFile(record);
    }
  }

  #addCase({ values }: Record): void {
    const id = String(values[1]);
    if (this.#cases.has(id) || this.#removed.has(id)) return;
    if (values[columns.length + 2] !== null) {
      this.#removed.add(id);
      return;
    }
    const given = caseOf(Object.fromEntries(columns.map((column, at) => [column, values[at + 1] ?? null])));
    if (given) this.#cases.set(id, given);
    else this.#unreadable++;
  }

  #addPrint({ row, values }: Record): void {
    const print = printOf(row, values);
    if (print && !this.#prints.has(row)) this.#prints.set(row, print);
  }

  #addFile({ values: [, name, content] }: Record): void {
    if (!this.#files.has(String(name))) this.#files.set(String(name), String(content));
  }

  all(): Rescued {
    const cases = [...this.#cases.values()].sort((a, b) => a.kept - b.kept);
    const prints = [...this.#prints.values()];
    return { cases, prints, files: this.#files, unreadable: this.#unreadable };
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isText = (value: Value | undefined) => typeof value === 'string';

/** With the table's row number, print and mark of removal around the columns. */
function isCase({ values: [row, id, ...rest] }: Record): boolean {
  return row === null && rest.length === columns.length + 1 && isText(id) && uuid.test(String(id));
}

function isPrint({ values }: Record): boolean {
  const [row, key, shape, marks, matter, split, unlike] = values;
  const isLike = values.length === 7 && row === null && [key, shape, marks, unlike].every(isText);
  return isLike && typeof matter === 'number' && (split === 0 || split === 1);
}

function isFile({ values }: Record): boolean {
  const [id, name, content] = values;
  return (
    values.length === 3 &&
    id === null &&
    isText(name) &&
    /^[a-z]+\.json$/.test(String(name)) &&
    isText(content)
  );
}

const ids = z.array(z.int().positive());

function printOf(id: number, [, key, shape, marks, matter, split, unlike]: readonly Value[]) {
  const [shapeRead, marksRead, unlikeRead] = [shape, marks, unlike].map((text) => parsed(String(text)));
  const lists = typeof shapeRead === 'object' ? shapeRead : {};
  const fingerprint = fingerprintSchema.safeParse({ key, ...lists, marks: marksRead }).data;
  if (!fingerprint) return undefined;
  return {
    id,
    fingerprint,
    matter: Number(matter),
    split: Number(split),
    unlike: ids.safeParse(unlikeRead).data ?? [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
