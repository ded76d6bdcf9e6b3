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

/** What could be read of a file besides its cases. */
export interface RescuedRest {
  prints: readonly RescuedPrint[];
  /** Files of the profile that it has, by name. */
  files: ReadonlyMap<string, string>;
  /** Rows that are there and cannot be read. */
  unreadable: number;
  /** Whether it has the tables of a file of cases. */
  isErrdesk: boolean;
  /** Of its schema; null where its beginning is gone. */
  version: number | null;
  /** Whether it ends before the end that it names itself. */
  isCut: boolean;
}

/** What could be read of a file. */
export interface Rescued extends RescuedRest {
  /** Those that were not deleted. */
  cases: readonly Case[];
}

/** All that `rescueEach` finds, the cases in the order in which they were kept. */
export function rescue(path: string): Rescued {
  const cases: Case[] = [];
  const rest = rescueEach(path, (one) => cases.push(one));
  return { ...rest, cases: cases.sort((a, b) => a.kept - b.kept) };
}

/**
 * Reads all that a file of cases and its log still have, page by page, whatever its trees and its beginning look like.
 * Each case that was not deleted is handed to `take`, so that not all of them need room at once. Throws where the file
 * cannot be read.
 */
export function rescueEach(path: string, take: (one: Case) => void): RescuedRest {
  const pages = openPages(path);
  const found = new Findings(take);
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
  return { ...found.rest(), version: pages.version, isCut: pages.isCut };
}

/** Of each row the first that is found counts. */
class Findings {
  /** Ids of the cases that were found, also of deleted ones. */
  readonly #known = new Set<string>();
  readonly #prints = new Map<number, RescuedPrint>();
  readonly #files = new Map<string, string>();
  readonly #take: (one: Case) => void;
  #unreadable = 0;
  #isErrdesk = false;

  constructor(take: (one: Case) => void) {
    this.#take = take;
  }

  add({ records, unreadable }: ReadPage): void {
    this.#unreadable += unreadable;
    for (const record of records) {
      if (isCase(record)) this.#addCase(record);
      else if (isPrint(record)) this.#addPrint(record);
      else if (isFile(record)) this.#addFile(record);
      else if (isTableOfCases(record)) this.#isErrdesk = true;
    }
  }

  #addCase({ values }: Record): void {
    const id = String(values[1]);
    if (this.#known.has(id)) return;
    const isRemoved = values[columns.length + 2] !== null;
    const given = caseOf(Object.fromEntries(columns.map((column, at) => [column, values[at + 1] ?? null])));
    if (isRemoved || given) this.#known.add(id);
    else this.#unreadable++;
    if (given && !isRemoved) this.#take(given);
  }

  #addPrint({ row, values }: Record): void {
    const print = printOf(row, values);
    if (print && !this.#prints.has(row)) this.#prints.set(row, print);
  }

  #addFile({ values: [, name, content] }: Record): void {
    if (!this.#files.has(String(name))) this.#files.set(String(name), String(content));
  }

  rest(): Omit<RescuedRest, 'version' | 'isCut'> {
    const prints = [...this.#prints.values()];
    return { prints, files: this.#files, unreadable: this.#unreadable, isErrdesk: this.#isErrdesk };
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

/** As the file's own list of tables has it. */
function isTableOfCases({ values: [type, name, table, , sql] }: Record): boolean {
  return type === 'table' && name === 'cases' && table === 'cases' && String(sql).includes('fingerprint');
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
