import { useState } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';
import type { CaseFields } from '../case/paste-state';
import type { Answer } from './use-answer';
import type { Write } from './use-write';
import { askingFor } from './writing/asking-for';

type Kind = Missing['kind'];

const none: readonly Missing[] = [];

/** Which of the missing things the answer asks for. A new reading of the paste starts with none. */
export function useAsking(triage: Triage | null) {
  const [ticked, setTicked] = useState<{ of: Triage; list: readonly Missing[] } | null>(null);
  const list = ticked && ticked.of === triage ? ticked.list : none;
  const toggled = (kind: Kind) =>
    triage?.missing.filter((one) => list.some((asked) => asked.kind === one.kind) !== (one.kind === kind)) ??
    none;
  return {
    /** In the order in which they are shown. */
    list,
    /** The function that ticks or unticks one, and makes an edited answer follow. */
    toggleWith: (write: Write | null, fields: CaseFields, answer: Answer) => (kind: Kind) => {
      const next = toggled(kind);
      if (write) answer.carry(write(next, fields), (edited, which) => askingFor(edited, list, next, which));
      if (triage) setTicked({ of: triage, list: next });
    },
  };
}
