import type { Entry } from '../../catalog/schema';

/** A line of the table: an entry, or the line that parts what was found from what is only similar. */
export type TableRow =
  | {
      kind: 'entry';
      entry: Entry;
      /** It stands under the code that it is a sub-code of. */
      nested: boolean;
    }
  | { kind: 'divider' };

/** The lines of the table: what was found, then, parted from it, what is similar. */
export function rowsOf(found: readonly Entry[], similar: readonly Entry[]): TableRow[] {
  if (similar.length === 0) return entryRows(found);
  return [...entryRows(found), { kind: 'divider' }, ...entryRows(similar)];
}

function entryRows(entries: readonly Entry[]): TableRow[] {
  let above: Entry | undefined;
  return entries.map((entry) => {
    const nested = entry.parent !== undefined && entry.parent === above?.id;
    // The sub-codes that follow stand under the same code.
    if (!nested) above = entry;
    return { kind: 'entry', entry, nested };
  });
}

/** Of all entries in a sorted order, those that are listed; the order of the list itself where nothing is sorted. */
export function inSortedOrder(listed: readonly Entry[], sorted: readonly Entry[] | null): readonly Entry[] {
  if (!sorted) return listed;
  const wanted = new Set(listed);
  return sorted.filter((entry) => wanted.has(entry));
}
