import type { Entry } from '../../catalog/schema';

/** Entries that someone who reads this one may want next. No entry is in two of them. */
export interface Related {
  /** The code that this one is a sub-code of. */
  parent: Entry | undefined;
  /** Its own sub-codes. */
  children: readonly Entry[];
  /** Other sub-codes of the same code. */
  siblings: readonly Entry[];
  sameFaultHere: readonly Entry[];
  sameFaultElsewhere: readonly Entry[];
}

export function relatedTo(entry: Entry, entries: readonly Entry[]): Related {
  const others = entries.filter(({ id }) => id !== entry.id);
  const parent = others.find(({ id }) => id === entry.parent);
  const children = others.filter((other) => other.parent === entry.id);
  const siblings = others.filter((other) => entry.parent !== undefined && other.parent === entry.parent);
  const told = new Set([parent, ...children, ...siblings]);
  const sameFault = others.filter((other) => other.fault === entry.fault && !told.has(other));
  return {
    parent,
    children,
    siblings,
    sameFaultHere: sameFault.filter(({ sdk }) => sdk === entry.sdk),
    sameFaultElsewhere: sameFault.filter(({ sdk }) => sdk !== entry.sdk),
  };
}
