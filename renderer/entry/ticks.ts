import { createContext, useContext } from 'react';

/** Which steps of the present paste are done or were tried already, by name. */
export interface Ticks {
  ticked: readonly string[];
  toggle: (step: string) => void;
}

/** Null where steps are only read: without a paste there is nothing that could be done. */
export const TicksContext = createContext<Ticks | null>(null);

/** The ticks of the steps of one list, by their place in it. `of` names the list: an entry, a fault. */
export function useTicks(of: string) {
  const ticks = useContext(TicksContext);
  if (!ticks) return null;
  const nameOf = (index: number) => `${of} ${index}`;
  return {
    has: (index: number) => ticks.ticked.includes(nameOf(index)),
    toggle: (index: number) => ticks.toggle(nameOf(index)),
  };
}
