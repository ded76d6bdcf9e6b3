import { useState } from 'react';
import type { SymptomSide } from '../../../catalog/answer/subject';
import type { ReadPaste } from '../../case/read-paste';
import { firstSymptom } from '../../case/symptom-at';

export interface Choice {
  /**
   * What is open: a finding by its index, after the findings other people's errors, and last symptoms. Null where
   * nothing is: nothing was found, or there are several and none was chosen.
   */
  index: number | null;
  choose: (index: number) => void;
  /** Takes back the choice among several meanings. Undefined where nothing was chosen. */
  back: (() => void) | undefined;
  /** Which answer to the question of the open symptom holds, once a person has said so. */
  side: SymptomSide | undefined;
  /** Says so, or takes it back where it was said. */
  takeSide: (side: SymptomSide) => void;
}

/**
 * What is open. A match opens its first, and so does an error that is surely somebody else's; else a person chooses. The
 * choice holds for one text, also where that is read again because more of it is hidden.
 */
export function useChoice(read: Pick<ReadPaste, 'raw' | 'triage' | 'others'> | null): Choice {
  const [chosen, setChosen] = useState<{ of: string; id: string } | null>(null);
  const [said, setSaid] = useState<{ of: string; id: string; side: SymptomSide } | null>(null);
  const ids = read ? idsOf(read) : [];
  const found = chosen && chosen.of === read?.raw ? ids.indexOf(chosen.id) : -1;
  const first = read && opensAtOnce(read);
  const index = found < 0 ? first : found;
  const id = index === null ? undefined : ids[index];
  const side = said?.of === read?.raw && said?.id === id ? said?.side : undefined;
  return {
    index,
    side,
    takeSide: (now) => {
      if (read && id !== undefined) setSaid(now === side ? null : { of: read.raw, id, side: now });
    },
    choose: (to) => {
      const next = ids[to];
      if (read && next !== undefined) setChosen({ of: read.raw, id: next });
    },
    back: first === null && found >= 0 ? () => setChosen(null) : undefined,
  };
}

const idsOf = ({ triage, others }: Pick<ReadPaste, 'triage' | 'others'>): readonly string[] => [
  ...triage.findings.map(({ entry }) => entry),
  ...others.map(({ code }) => code.id),
  ...triage.symptoms.map(({ id }) => id),
];

/** What is open before anybody chooses. */
function opensAtOnce(read: Pick<ReadPaste, 'triage' | 'others'>): number | null {
  const { triage, others } = read;
  if (triage.findings.length > 0) return triage.verdict === 'match' ? 0 : null;
  if (triage.symptoms.length > 0) return firstSymptom(read);
  return others[0]?.stated === true ? 0 : null;
}
