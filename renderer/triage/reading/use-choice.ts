import { useState } from 'react';
import type { Triage } from '../../../catalog/triage/result';

export interface Choice {
  /** Index of the open finding; null where none is: nothing was found, or there are several and none was chosen. */
  index: number | null;
  choose: (index: number) => void;
  /** Takes back the choice among several meanings. Undefined where nothing was chosen. */
  back: (() => void) | undefined;
}

/** Which finding is open. A match opens its first; an ambiguous verdict opens none until a person chooses. */
export function useChoice(triage: Triage | null): Choice {
  const [chosen, setChosen] = useState<{ of: Triage; index: number } | null>(null);
  const chosenIndex = chosen && chosen.of === triage ? chosen.index : null;
  const first = triage?.verdict === 'match' && triage.findings.length > 0 ? 0 : null;
  return {
    index: chosenIndex ?? first,
    choose: (index) => {
      if (triage && index >= 0 && index < triage.findings.length) setChosen({ of: triage, index });
    },
    back: triage?.verdict === 'ambiguous' && chosenIndex !== null ? () => setChosen(null) : undefined,
  };
}
