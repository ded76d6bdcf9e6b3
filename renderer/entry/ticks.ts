import { createContext, useContext } from 'react';
import type { Excused } from '../../catalog/answer/excused';
import type { Advice } from '../../catalog/answer/paste/advice';
import type { Text } from '../../catalog/schema';
import { stepName } from '../case/step-name';

/** The steps of the present paste that are done, or that were tried before, by name. */
export interface Ticks {
  /** What a person ticked; of steps that the paste itself excuses, what they took the tick from. */
  ticked: readonly string[];
  toggle: (step: string) => void;
  /** Why the paste says that nobody needs to be told a step. */
  excuse: (step: Text) => Excused | undefined;
  /** Steps that the paste suggests, before those of its error. */
  suggested: readonly Advice[];
}

/** Null where steps can only be read: without a paste there is nothing to do. */
export const TicksContext = createContext<Ticks | null>(null);

/** The ticks of one list, by index in the list or by what else names a step. `of` names the list: an entry, a fault. */
export function useTicks(of: string) {
  const ticks = useContext(TicksContext);
  if (!ticks) return null;
  const nameOf = (key: number | string) => stepName(of, key);
  return {
    excuse: ticks.excuse,
    has: (key: number | string, excused?: Excused) =>
      ticks.ticked.includes(nameOf(key)) !== (excused !== undefined),
    toggle: (key: number | string) => ticks.toggle(nameOf(key)),
  };
}
