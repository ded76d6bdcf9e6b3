import { useState } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';

type Kind = Missing['kind'];

export interface Asked {
  /** What the answer asks for, in the order of the list. */
  list: readonly Missing[];
  /** The same, if `kind` were ticked or no longer ticked. */
  toggled: (kind: Kind) => readonly Missing[];
  set: (list: readonly Missing[]) => void;
}

const none: readonly Missing[] = [];

/** Which of the missing things are ticked. Another reading of the paste starts with none. */
export function useAsked(triage: Triage | null): Asked {
  const [ticked, setTicked] = useState<{ of: Triage; list: readonly Missing[] } | null>(null);
  const list = ticked && ticked.of === triage ? ticked.list : none;
  return {
    list,
    toggled: (kind) =>
      triage?.missing.filter(
        (one) => list.some((asked) => asked.kind === one.kind) !== (one.kind === kind),
      ) ?? none,
    set: (to) => triage && setTicked({ of: triage, list: to }),
  };
}
