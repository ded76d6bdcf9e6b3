import type { Entry } from '../../../catalog/schema';
import type { ListingIndex } from './listing-index';

/** A line of the table: an entry, or the divider between hits and similar entries. */
export type TableRow =
  | {
      kind: 'entry';
      entry: Entry;
      /** Whether it is a sub-code, shown under its code. */
      nested: boolean;
    }
  | { kind: 'divider' };

/** A list of ids. An array is one. */
export interface Ids {
  readonly length: number;
  at(index: number): string | undefined;
  /** -1 where it is not in the list. */
  indexOf(id: string): number;
}

/** The lines of the table: hits, a divider, similar entries. A line is created when it is read. */
export class TableRows implements Ids {
  readonly #index: ListingIndex;
  readonly #entryIndices: Int32Array;
  readonly #found: number;
  /** By entry index, the rank in this list; 0 where it is not listed. */
  #ranks: Int32Array | undefined;

  constructor(index: ListingIndex, found: Int32Array, similar: Int32Array) {
    this.#index = index;
    this.#found = found.length;
    this.#entryIndices = similar.length === 0 ? found : joined(found, similar);
  }

  /** How many entries there are. */
  get length(): number {
    return this.#entryIndices.length;
  }

  /** How many lines there are, with the divider. */
  get lines(): number {
    return this.#isParted ? this.length + 1 : this.length;
  }

  at(index: number): string | undefined {
    return this.#entryAt(index)?.id;
  }

  indexOf(id: string): number {
    const entryIndex = this.#index.indexById.get(id);
    if (entryIndex === undefined) return -1;
    this.#ranks ??= this.#ranksOfAll();
    return (this.#ranks[entryIndex] ?? 0) - 1;
  }

  lineAt(line: number): TableRow | undefined {
    if (this.#isParted && line === this.#found) return { kind: 'divider' };
    const index = this.#isParted && line > this.#found ? line - 1 : line;
    const entry = this.#entryAt(index);
    return entry && { kind: 'entry', entry, nested: this.#isNested(index) };
  }

  /** The line of an entry; -1 where it is not listed. */
  lineOf(id: string): number {
    const index = this.indexOf(id);
    return this.#isParted && index >= this.#found ? index + 1 : index;
  }

  get #isParted(): boolean {
    return this.#found < this.#entryIndices.length;
  }

  #entryAt(index: number): Entry | undefined {
    const entryIndex = this.#entryIndices[index];
    return entryIndex === undefined ? undefined : this.#index.entries[entryIndex];
  }

  /** Whether its code is directly above it, or only other sub-codes of that code are in between. */
  #isNested(index: number): boolean {
    const parent = this.#entryAt(index)?.parent;
    if (parent === undefined) return false;
    const first = index < this.#found ? 0 : this.#found;
    let above = index - 1;
    while (above >= first && this.#entryAt(above)?.parent === parent) above--;
    return above >= first && this.at(above) === parent && !this.#isNested(above);
  }

  #ranksOfAll(): Int32Array {
    const ranks = new Int32Array(this.#index.entries.length);
    for (let index = 0; index < this.#entryIndices.length; index++)
      ranks[this.#entryIndices[index] ?? 0] = index + 1;
    return ranks;
  }
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
