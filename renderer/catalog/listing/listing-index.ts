import type { Entry } from '../../../catalog/schema';
import { type Ranks, ranksOfCodes, ranksOfSizes } from '../../search-engine/ranks';
import type { LoadedCatalog } from '../../state/catalog-context';
import { type FacetKind, facetKinds } from '../../vocabulary/facet-kinds';
import type { TabId } from '../../vocabulary/tabs';
import { firstOrderOf } from './code-order';
import { valuesOf } from './facets';

/**
 * The values of every entry in one facet. Entry i has the values members[starts[i]] to members[starts[i + 1] - 1].
 */
export interface FacetColumn {
  values: readonly string[];
  starts: Int32Array;
  /** Indices in `values`. */
  members: Uint16Array;
}

/**
 * The catalog as arrays of numbers, for everything that has to look at all entries at each keystroke. Entries are
 * identified by their index in the catalog, as in the hits of the search.
 */
export interface ListingIndex {
  entries: readonly Entry[];
  indexById: ReadonlyMap<string, number>;
  codeRanks: Ranks;
  /** The indices of all entries, in the default order. */
  firstOrder: Int32Array;
  tabIds: readonly TabId[];
  /** Index of the SDK's tab in `tabIds`. */
  tabs: Uint8Array;
  facets: Readonly<Record<FacetKind, FacetColumn>>;
}

/** What the index is built from. */
type Listed = Pick<LoadedCatalog, 'entries' | 'tabs'>;

type Steps = Generator<undefined, ListingIndex>;
/** So many entries are indexed in a few milliseconds. */
const stride = 4000;

const begun = new WeakMap<readonly Entry[], Steps>();
const made = new WeakMap<readonly Entry[], ListingIndex>();

/** The index of a catalog. It is built once; steps that were done ahead are not repeated. */
export function listingIndexOf(catalog: Listed): ListingIndex {
  for (;;) {
    const index = proceed(catalog);
    if (index) return index;
  }
}

/** Builds for a few milliseconds. Whether there is more to do. */
export function prepareListingIndex(catalog: Listed): boolean {
  return proceed(catalog) === undefined;
}

function proceed({ entries, tabs }: Listed): ListingIndex | undefined {
  const index = made.get(entries);
  if (index) return index;
  const steps = begun.get(entries) ?? stepsOf(entries, tabs);
  begun.set(entries, steps);
  const { done, value } = steps.next();
  if (!done) return undefined;
  made.set(entries, value);
  begun.delete(entries);
  return value;
}

function* stepsOf(entries: readonly Entry[], tabIds: readonly TabId[]): Steps {
  const indexById = new Map<string, number>();
  const tabs = new Uint8Array(entries.length);
  const codes: (string | undefined)[] = [];
  const facets = facetKinds.map((kind) => ({ kind, column: new ColumnBuilder(entries.length) }));
  for (const [entryIndex, entry] of entries.entries()) {
    indexById.set(entry.id, entryIndex);
    tabs[entryIndex] = tabIds.indexOf(entry.sdk);
    codes.push(entry.code);
    for (const { kind, column } of facets) column.add(entryIndex, valuesOf(entry, kind));
    if (entryIndex % stride === stride - 1) yield;
  }
  yield;
  const codeRanks = ranksOfCodes(codes);
  yield;
  const firstOrder = firstOrderOf(entries, ranksOfSizes(codes), tabs, indexById);
  const columns = facets.map(({ kind, column }) => [kind, column.taken()]);
  return { entries, indexById, codeRanks, firstOrder, tabIds, tabs, facets: Object.fromEntries(columns) };
}

class ColumnBuilder {
  readonly #known = new Map<string, number>();
  readonly #starts: Int32Array;
  readonly #members: number[] = [];

  constructor(count: number) {
    this.#starts = new Int32Array(count + 1);
  }

  add(entryIndex: number, values: readonly string[]): void {
    for (const value of values) {
      const index = this.#known.get(value) ?? this.#known.size;
      this.#known.set(value, index);
      this.#members.push(index);
    }
    this.#starts[entryIndex + 1] = this.#members.length;
  }

  taken(): FacetColumn {
    return {
      values: [...this.#known.keys()],
      starts: this.#starts,
      members: Uint16Array.from(this.#members),
    };
  }
}
