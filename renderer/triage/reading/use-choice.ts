import { useState } from 'react';
import type { Triage } from '../../../catalog/triage/result';

export interface Choice {
  /** Place (from 0) of the finding that is open; null where none is: nothing found, or several and none chosen. */
  index: number | null;
  choose: (index: number) => void;
  /** Given where a person chose one of several meanings: takes the choice back. */
  back: (() => void) | undefined;
}

/** Which finding is open. A match opens its first; of an ambiguous verdict nothing is open until a person chooses. */
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
