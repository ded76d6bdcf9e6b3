import { useState } from 'react';
import type { ReadPaste } from '../../case/read-paste';

export interface Choice {
  /**
   * What is open: a finding by its index, and after the findings other people's errors. Null where nothing is: nothing
   * was found, or there are several and none was chosen.
   */
  index: number | null;
  choose: (index: number) => void;
  /** Takes back the choice among several meanings. Undefined where nothing was chosen. */
  back: (() => void) | undefined;
}

/** What is open. A match opens its first, and so does an error that is surely somebody else's; else a person chooses. */
export function useChoice(read: Pick<ReadPaste, 'triage' | 'others'> | null): Choice {
  const [chosen, setChosen] = useState<{ of: typeof read; index: number } | null>(null);
  const chosenIndex = chosen && chosen.of === read ? chosen.index : null;
  const first = read && opensAtOnce(read) ? 0 : null;
  const count = read ? read.triage.findings.length + read.others.length : 0;
  return {
    index: chosenIndex ?? first,
    choose: (index) => {
      if (index >= 0 && index < count) setChosen({ of: read, index });
    },
    back: first === null && chosenIndex !== null ? () => setChosen(null) : undefined,
  };
}

function opensAtOnce({ triage, others }: Pick<ReadPaste, 'triage' | 'others'>): boolean {
  if (triage.findings.length > 0) return triage.verdict === 'match';
  return others[0]?.stated === true;
}
