import type { Entry } from '../../catalog/schema';

type ByName = ReadonlyMap<string, readonly Entry[]>;

/** By the list, which is made once: every number of a paste that was ruled out is looked up in it. */
const known = new WeakMap<readonly Entry[], ByName>();

/** The entries that have this code, hexadecimal form or symbol, whatever its case, in the order of the list. */
export function entriesNamed(name: string, entries: readonly Entry[]): readonly Entry[] {
  const byName = known.get(entries) ?? byNameOf(entries);
  known.set(entries, byName);
  return byName.get(name.toLowerCase()) ?? [];
}

function byNameOf(entries: readonly Entry[]): ByName {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const names = [entry.code, entry.hex, entry.symbol].flatMap((name) => name?.toLowerCase() ?? []);
    for (const name of new Set(names)) {
      const others = byName.get(name);
      if (others) others.push(entry);
      else byName.set(name, [entry]);
    }
  }
  return byName;
}
