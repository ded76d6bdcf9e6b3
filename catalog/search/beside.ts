import type { Catalog } from '../schema';
import type { Hits } from './compose';
import { productFinder } from './products';
import { parseQuery } from './query';

/** A part of a catalog, and where its entries stand in the whole. */
export interface Part extends Catalog {
  readonly places: Int32Array;
}

/** A catalog in two: what is ours, and what explained neighbours print. So theirs weighs nothing in a search of ours. */
export function apart(catalog: Catalog): { ours: Part; theirs: Part } {
  const explained = besideIn(catalog);
  const part = (isTheirs: boolean): Part => {
    const places = catalog.entries.flatMap(({ sdk }, at) => (explained.has(sdk) === isTheirs ? [at] : []));
    const entries = catalog.entries.filter(({ sdk }) => explained.has(sdk) === isTheirs);
    return { ...catalog, entries, places: Int32Array.from(places) };
  };
  return { ours: part(false), theirs: part(true) };
}

function besideIn({ packs }: Pick<Catalog, 'packs'>): ReadonlySet<string> {
  return new Set(packs.filter((pack) => pack.kind === 'full' && pack.beside).map(({ id }) => id));
}

/** A test of queries: whether the products that it names are explained neighbours, and no other. */
export function theirsAlone(catalog: Catalog): (query: string) => boolean {
  const explained = besideIn(catalog);
  const find = productFinder(catalog, () => false);
  return (query) => {
    const { sdks } = find(parseQuery(query).words);
    return sdks !== undefined && [...sdks].every((sdk) => explained.has(sdk));
  };
}

/** What was found in a part, by the indexes of the whole. */
export function inCatalog({ indexes, ...counts }: Hits, { places }: Part): Hits {
  return { indexes: indexes.map((index) => places[index] ?? 0), ...counts };
}

/** With fewer words of ours than this, what is similar of ours comes before their words. */
const fewAnswers = 3;

/** Of each kind ours come before theirs. Where nothing is ours, or the code itself is theirs alone, they are what was meant. */
export function oursFirst(ours: Hits, theirs: Hits): Hits {
  const isTheirs = theirs.exact > 0 && ours.exact + ours.words === 0;
  if (ours.indexes.length === 0 || isTheirs) return theirs;
  const [mine, other] = [kindsOf(ours), kindsOf(theirs)];
  const isAnswered = ours.exact > 0 || ours.words >= fewAnswers;
  const [words, similar] = isAnswered
    ? [other.words, other.similar]
    : [[], [...other.words, ...other.similar]];
  const exact = [...mine.exact, ...other.exact];
  return {
    indexes: Int32Array.from([...exact, ...mine.words, ...words, ...mine.similar, ...similar]),
    exact: exact.length,
    words: mine.words.length + words.length,
  };
}

function kindsOf({ indexes, exact, words }: Hits) {
  return {
    exact: indexes.subarray(0, exact),
    words: indexes.subarray(exact, exact + words),
    similar: indexes.subarray(exact + words),
  };
}
