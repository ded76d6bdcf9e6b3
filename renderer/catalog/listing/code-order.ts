import type { Entry } from '../../../catalog/schema';
import type { Ranks } from '../../search-engine/ranks';

/**
 * Every place, in the order of a table that nobody has sorted: by tab, then by code, the negative first and no code
 * last, then by symbol; sub-codes under the code they belong to. `codes` and `tabs` are lists by place.
 */
export function firstOrderOf(
  entries: readonly Entry[],
  codes: Ranks,
  tabs: Uint8Array,
  placeOf: ReadonlyMap<string, number>,
): Int32Array {
  const sorted = inOrderOfCodes(entries, codes, tabs);
  const parentOf = (place: number) => {
    const parent = entries[place]?.parent;
    return parent === undefined ? undefined : placeOf.get(parent);
  };
  const top: number[] = [];
  const under = new Map<number, number[]>();
  for (const place of sorted) {
    const parent = parentOf(place);
    const family = parent === undefined ? top : (under.get(parent) ?? []);
    family.push(place);
    if (parent !== undefined) under.set(parent, family);
  }
  if (under.size === 0) return Int32Array.from(top);
  const ordered = new Int32Array(entries.length);
  let size = 0;
  const add = (place: number) => {
    ordered[size++] = place;
    for (const child of under.get(place) ?? []) add(child);
  };
  for (const place of top) add(place);
  return ordered;
}

/** Tab, code and place go into one number each: those sort soonest. */
function inOrderOfCodes(entries: readonly Entry[], codes: Ranks, tabs: Uint8Array): number[] {
  const count = entries.length;
  const classOf = (place: number) => {
    const rank = codes[place] ?? -1;
    return (tabs[place] ?? 0) * (count + 1) + (rank < 0 ? count : rank);
  };
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place++) keys[place] = classOf(place) * count + place;
  const sorted = Array.from(keys.sort(), (key) => key % count);
  for (let start = 0; start < count; ) {
    const own = classOf(sorted[start] ?? 0);
    let end = start + 1;
    while (end < count && classOf(sorted[end] ?? 0) === own) end++;
    if (end - start > 1) {
      const alike = sorted.slice(start, end).sort(bySymbol(entries));
      for (const [at, place] of alike.entries()) sorted[start + at] = place;
    }
    start = end;
  }
  return sorted;
}

const bySymbol =
  (entries: readonly Entry[]) =>
  (one: number, other: number): number => {
    const [a = '', b = ''] = [entries[one]?.symbol, entries[other]?.symbol];
    return a < b ? -1 : Number(a > b);
  };
