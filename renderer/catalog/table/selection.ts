import type { Ids } from '../listing/rows';

/** The chosen rows: one is current (the detail shows it), several may be chosen. */
export interface Selection {
  current: string | null;
  /** Where a range with Shift begins. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

export const nothingChosen: Selection = { current: null, anchor: null, chosen: new Set() };

/** How a row is chosen: alone, with all rows from the anchor to it (Shift), or added and removed (Ctrl). */
export type Way = 'alone' | 'range' | 'toggle';

export function chooseRow(before: Selection, ids: Ids, id: string, way: Way): Selection {
  if (way === 'range') {
    const anchor = before.anchor !== null && ids.indexOf(before.anchor) >= 0 ? before.anchor : id;
    const ends = [ids.indexOf(anchor), ids.indexOf(id)];
    return { current: id, anchor, chosen: idsBetween(ids, Math.min(...ends), Math.max(...ends)) };
  }
  if (way === 'alone') return { current: id, anchor: id, chosen: new Set([id]) };
  const chosen = new Set(before.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { current: id, anchor: id, chosen };
}

/** The ids from one index to another, both included. */
export function idsBetween(ids: Ids, from: number, to: number): Set<string> {
  const between = new Set<string>();
  for (let index = from; index <= to; index++) {
    const id = ids.at(index);
    if (id !== undefined) between.add(id);
  }
  return between;
}

/** Removes from the selection what the list no longer has. If the current row is gone, the first row is chosen. */
export function limitedTo({ current, anchor, chosen }: Selection, ids: Ids): Selection {
  if (current !== null && ids.indexOf(current) >= 0) {
    const kept = new Set([...chosen].filter((id) => ids.indexOf(id) >= 0));
    return { current, anchor, chosen: kept };
  }
  const first = ids.at(0);
  return first === undefined ? nothingChosen : { current: first, anchor: first, chosen: new Set([first]) };
}
