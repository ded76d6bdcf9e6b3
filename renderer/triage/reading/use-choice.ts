import { useState } from 'react';
import type { ReadPaste } from '../../case/read-paste';

export interface Choice {
  /** Index of the open finding; null where none is: nothing was found, or there are several and none was chosen. */
  index: number | null;
  choose: (index: number) => void;
  /** Takes back the choice among several meanings. Undefined where nothing was chosen. */
  back: (() => void) | undefined;
}

/**
 * Which finding is open. A match opens its first; an ambiguous verdict opens none until a person chooses. The choice holds
 * for one text, also where that is read again because more of it is hidden.
 */
export function useChoice(read: ReadPaste | null): Choice {
  const [chosen, setChosen] = useState<{ of: string; entry: string } | null>(null);
  const triage = read?.triage;
  const found = chosen && chosen.of === read?.raw ? indexOf(read, chosen.entry) : null;
  const first = triage?.verdict === 'match' && triage.findings.length > 0 ? 0 : null;
  return {
    index: found ?? first,
    choose: (index) => {
      const entry = triage?.findings[index]?.entry;
      if (read && entry !== undefined) setChosen({ of: read.raw, entry });
    },
    back: triage?.verdict === 'ambiguous' && found !== null ? () => setChosen(null) : undefined,
  };
}

function indexOf({ triage }: ReadPaste, entry: string): number | null {
  const index = triage.findings.findIndex((finding) => finding.entry === entry);
  return index < 0 ? null : index;
}
