import type { Entry } from '../../../catalog/schema';
import type { Ranks } from '../../search-engine/ranks';

/**
 * The indices of all entries in the default order: by tab, then by the size of the code (-1, 1, -2; none last), then by
 * symbol; sub-codes under their code. `codes`: ranks by size; these and `tabs` are indexed by entry.
 */
export function firstOrderOf(
  entries: readonly Entry[],
  codes: Ranks,
  tabs: Uint8Array,
  indexById: ReadonlyMap<string, number>,
): Int32Array {
  const sorted = inOrderOfCodes(entries, codes, tabs);
  const parentOf = (index: number) => {
    const parent = entries[index]?.parent;
    return parent === undefined ? undefined : indexById.get(parent);
  };
  const top: number[] = [];
  const under = new Map<number, number[]>();
  for (const index of sorted) {
    const parent = parentOf(index);
    const family = parent === undefined ? top : (under.get(parent) ?? []);
    family.push(index);
    if (parent !== undefined) under.set(parent, family);
  }
  if (under.size === 0) return Int32Array.from(top);
  const ordered = new Int32Array(entries.length);
  let size = 0;
  const add = (index: number) => {
    ordered[size++] = index;
    for (const child of under.get(index) ?? []) add(child);
  };
  for (const index of top) add(index);
  return ordered;
}

/** Packs tab, code and index into one number each, because numbers sort fastest. */
function inOrderOfCodes(entries: readonly Entry[], codes: Ranks, tabs: Uint8Array): number[] {
  const count = entries.length;
  const classOf = (index: number) => {
    const rank = codes[index] ?? -1;
    return (tabs[index] ?? 0) * (count + 1) + (rank < 0 ? count : rank);
  };
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index++) keys[index] = classOf(index) * count + index;
  const sorted = Array.from(keys.sort(), (key) => key % count);
  for (let start = 0; start < count; ) {
    const group = classOf(sorted[start] ?? 0);
    let end = start + 1;
    while (end < count && classOf(sorted[end] ?? 0) === group) end++;
    if (end - start > 1) {
      const alike = sorted.slice(start, end).sort(bySymbol(entries));
      for (const [at, index] of alike.entries()) sorted[start + at] = index;
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
