import { isSameMatter } from '../../catalog/same-matter';
import type { Entry } from '../../catalog/schema';

/** Entries that a reader of this one may want next. No entry is in two of the lists. */
export interface Related {
  /** Rows that differ from this one in their code alone. */
  sameMatter: readonly Entry[];
  /** The code that this one is a sub-code of. */
  parent: Entry | undefined;
  /** Its sub-codes. */
  children: readonly Entry[];
  /** Other sub-codes of the same code. */
  siblings: readonly Entry[];
  sameFaultHere: readonly Entry[];
  sameFaultElsewhere: readonly Entry[];
}

export function relatedTo(entry: Entry, entries: readonly Entry[]): Related {
  const { byId, byParent, byFault } = familiesOf(entries);
  const isOther = (other: Entry) => other.id !== entry.id;
  const parent = byId(entry.parent);
  const children = byParent.get(entry.id) ?? [];
  const sameMatter = (byFault.get(entry.fault) ?? []).filter(
    (other) => isOther(other) && isSameMatter(other, entry),
  );
  const siblings = (entry.parent === undefined ? [] : (byParent.get(entry.parent) ?? [])).filter(
    (other) => isOther(other) && !sameMatter.includes(other),
  );
  const told = new Set([entry, parent, ...children, ...siblings, ...sameMatter]);
  const sameFault = (byFault.get(entry.fault) ?? []).filter((other) => isOther(other) && !told.has(other));
  return {
    sameMatter,
    parent,
    children,
    siblings,
    sameFaultHere: sameFault.filter(({ sdk }) => sdk === entry.sdk),
    sameFaultElsewhere: sameFault.filter(({ sdk }) => sdk !== entry.sdk),
  };
}

type Families = ReturnType<typeof group>;
/** Computed once for a catalog: looking through a large one takes longer than a frame. */
const known = new WeakMap<readonly Entry[], Families>();

function familiesOf(entries: readonly Entry[]): Families {
  const families = known.get(entries) ?? group(entries);
  known.set(entries, families);
  return families;
}

function group(entries: readonly Entry[]) {
  const byParent = new Map<string, Entry[]>();
  const byFault = new Map<string, Entry[]>();
  const parents = new Set<string>();
  for (const entry of entries) {
    append(byFault, entry.fault, entry);
    if (entry.parent === undefined) continue;
    append(byParent, entry.parent, entry);
    parents.add(entry.parent);
  }
  const codes = new Map(entries.filter(({ id }) => parents.has(id)).map((entry) => [entry.id, entry]));
  return { byId: (id: string | undefined) => codes.get(id ?? ''), byParent, byFault };
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
