import { useEffect, useMemo, useState } from 'react';
import type { Listed } from './use-case-list';

/** How a click chooses: that row alone, one more, or all up to it. */
export type Way = 'alone' | 'toggle' | 'extend';

/** Which cases of the list are chosen. */
export function useCaseChoice(listed: Listed | null, opened: { id: string; nth: number } | null) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const order = useMemo(
    () => [...(listed?.rows ?? [])].sort(([a], [b]) => a - b).map(([, { id }]) => id),
    [listed],
  );
  const alone = (id: string) => {
    setChosen(new Set([id]));
    setLast(id);
  };
  useEffect(() => {
    if (!opened) return;
    setChosen(new Set([opened.id]));
    setLast(opened.id);
  }, [opened]);
  const ids = useMemo(() => [...chosen], [chosen]);
  return {
    chosen,
    ids,
    /** The one that is chosen alone. */
    current: ids.length === 1 ? (ids[0] ?? null) : null,
    open: alone,
    clear: () => setChosen(new Set()),
    all: () => setChosen(new Set(order.slice(0, 1000))),
    choose(id: string, way: Way) {
      if (way === 'alone' || last === null) return alone(id);
      if (way === 'extend') {
        const [from, to] = [order.indexOf(last), order.indexOf(id)].sort((a, b) => a - b);
        return setChosen(new Set(order.slice(from, (to ?? 0) + 1)));
      }
      const more = new Set(chosen);
      if (!more.delete(id)) more.add(id);
      setLast(id);
      return setChosen(more);
    },
    /** Goes to another row, and answers its place in the list. */
    step(by: number): number {
      const at = last === null ? -1 : order.indexOf(last);
      const to = Math.min(order.length - 1, Math.max(0, at + by));
      const id = order[to];
      if (id !== undefined) alone(id);
      return to;
    },
  };
}

export type CaseChoice = ReturnType<typeof useCaseChoice>;
