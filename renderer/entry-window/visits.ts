/** An entry that was read in the window, and its scroll offset when a link in it was followed. */
interface Visit {
  id: string;
  top: number;
}

/** The way from the entry that the window was opened for to the one that is read, which is the last. */
export type Visits = readonly [Visit, ...Visit[]];

export const begun = (id: string): Visits => [{ id, top: 0 }];

/** A link to another entry is followed. `top`: the scroll offset of the one that is left. */
export function opened(visits: Visits, id: string, top: number): Visits {
  const [first, ...rest] = visits;
  const left = (visit: Visit) => (visit === visits.at(-1) ? { ...visit, top } : visit);
  return visits.at(-1)?.id === id ? visits : [left(first), ...rest.map(left), { id, top: 0 }];
}

/** Back to the previous entry, if there is one. */
export function wentBack(visits: Visits): Visits {
  const [first, ...rest] = visits;
  return [first, ...rest.slice(0, -1)];
}
