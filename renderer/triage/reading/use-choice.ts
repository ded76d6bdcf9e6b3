import { useState } from 'react';
import type { Triage } from '../../../catalog/triage/result';

export interface Choice {
  /** Place (from 0) of the finding that is open; null where none is: nothing found, or several and none chosen. */
  place: number | null;
  choose: (place: number) => void;
  /** Given where a person chose one of several meanings: takes the choice back. */
  back: (() => void) | undefined;
}

/** Which finding is open. A match opens its first; of an ambiguous verdict nothing is open until a person chooses. */
export function useChoice(triage: Triage | null): Choice {
  const [chosen, setChosen] = useState<{ of: Triage; place: number } | null>(null);
  const own = chosen && chosen.of === triage ? chosen.place : null;
  const first = triage?.verdict === 'match' && triage.findings.length > 0 ? 0 : null;
  return {
    place: own ?? first,
    choose: (place) => {
      if (triage && place >= 0 && place < triage.findings.length) setChosen({ of: triage, place });
    },
    back: triage?.verdict === 'ambiguous' && own !== null ? () => setChosen(null) : undefined,
  };
}
