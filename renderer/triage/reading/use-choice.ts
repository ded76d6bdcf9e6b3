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

/**
 * What is open. A match opens its first, and so does an error that is surely somebody else's; else a person chooses. The
 * choice holds for one text, also where that is read again because more of it is hidden.
 */
export function useChoice(read: Pick<ReadPaste, 'raw' | 'triage' | 'others'> | null): Choice {
  const [chosen, setChosen] = useState<{ of: string; id: string } | null>(null);
  const ids = read ? idsOf(read) : [];
  const found = chosen && chosen.of === read?.raw ? ids.indexOf(chosen.id) : -1;
  const first = read && opensAtOnce(read) ? 0 : null;
  return {
    index: found < 0 ? first : found,
    choose: (index) => {
      const id = ids[index];
      if (read && id !== undefined) setChosen({ of: read.raw, id });
    },
    back: first === null && found >= 0 ? () => setChosen(null) : undefined,
  };
}

const idsOf = ({ triage, others }: Pick<ReadPaste, 'triage' | 'others'>): readonly string[] => [
  ...triage.findings.map(({ entry }) => entry),
  ...others.map(({ code }) => code.id),
];

function opensAtOnce({ triage, others }: Pick<ReadPaste, 'triage' | 'others'>): boolean {
  if (triage.findings.length > 0) return triage.verdict === 'match';
  return others[0]?.stated === true;
}
