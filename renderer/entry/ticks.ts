import { createContext, useContext } from 'react';
import { stepName } from '../case/step-name';

/** The steps of the present paste that are done, or that were tried before, by name. */
export interface Ticks {
  ticked: readonly string[];
  toggle: (step: string) => void;
}

/** Null where steps can only be read: without a paste there is nothing to do. */
export const TicksContext = createContext<Ticks | null>(null);

/** The ticks of one list, by index in the list. `of` names the list: an entry, a fault. */
export function useTicks(of: string) {
  const ticks = useContext(TicksContext);
  if (!ticks) return null;
  const nameOf = (index: number) => stepName(of, index);
  return {
    has: (index: number) => ticks.ticked.includes(nameOf(index)),
    toggle: (index: number) => ticks.toggle(nameOf(index)),
  };
}
