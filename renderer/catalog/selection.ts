/** Rows chosen in the table: one is current (the detail shows it), several may be chosen. */
export interface Selection {
  current: string | null;
  /** Where a range with Shift begins. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

export const nothingChosen: Selection = { current: null, anchor: null, chosen: new Set() };

/** How a row is chosen: alone, up to it from the anchor (Shift), or added and taken away (Ctrl). */
export type Way = 'alone' | 'range' | 'toggle';

export function chooseRow(before: Selection, ids: readonly string[], id: string, way: Way): Selection {
  if (way === 'range') {
    const anchor = before.anchor !== null && ids.includes(before.anchor) ? before.anchor : id;
    const [from, to] = [ids.indexOf(anchor), ids.indexOf(id)].toSorted((one, other) => one - other);
    return { current: id, anchor, chosen: new Set(ids.slice(from, (to ?? 0) + 1)) };
  }
  if (way === 'alone') return { current: id, anchor: id, chosen: new Set([id]) };
  const chosen = new Set(before.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { current: id, anchor: id, chosen };
}

/** The selection as the rows that are shown have it: the first row is current where the last one is gone. */
export function settle({ current, anchor, chosen }: Selection, ids: readonly string[]): Selection {
  const shown = new Set(ids);
  if (current !== null && shown.has(current)) {
    const kept = new Set([...chosen].filter((id) => shown.has(id)));
    return { current, anchor, chosen: kept };
  }
  const [first] = ids;
  return first === undefined ? nothingChosen : { current: first, anchor: first, chosen: new Set([first]) };
}
