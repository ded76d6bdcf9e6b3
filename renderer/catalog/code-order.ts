import type { Entry } from '../../catalog/schema';
import { tabIds } from './tabs';

/** Codes as the numbers they are, the negative first; what has no code comes last. */
export function compareCodes(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return Number(one) - Number(other);
}

function compareEntries(one: Entry, other: Entry): number {
  const bySdk = tabIds.indexOf(one.sdk) - tabIds.indexOf(other.sdk);
  return bySdk || compareCodes(one.code, other.code) || compareNames(one.symbol, other.symbol);
}

function compareNames(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}

/** The order of a table that nobody has sorted: by SDK, then by code, sub-codes under the code they belong to. */
export function inFirstOrder(entries: readonly Entry[]): Entry[] {
  const known = new Set(entries.map(({ id }) => id));
  const under = new Map<string, Entry[]>();
  for (const entry of entries) {
    const parent = entry.parent && known.has(entry.parent) ? entry.parent : '';
    under.set(parent, [...(under.get(parent) ?? []), entry]);
  }
  const ordered: Entry[] = [];
  const add = (parent: string) => {
    for (const entry of (under.get(parent) ?? []).toSorted(compareEntries)) {
      ordered.push(entry);
      add(entry.id);
    }
  };
  add('');
  return ordered;
}
