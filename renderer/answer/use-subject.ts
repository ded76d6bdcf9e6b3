import { useMemo, useState } from 'react';
import type { Subject, SymptomSide } from '../../catalog/answer/subject';
import type { ReadPaste } from '../case/read-paste';
import { useCatalog } from '../state/catalog-context';
import { subjectsOf } from './writing/subjects';

type Kind = Subject['kind'];

/** The subject of the answer: the usual one, until a person chooses another for this paste. */
export function useSubject(
  read: Pick<ReadPaste, 'raw' | 'triage' | 'others'> | null,
  openIndex: number | null,
  side: SymptomSide | undefined,
) {
  const { byId, faults, symptoms } = useCatalog();
  const [chosen, setChosen] = useState<{ of: typeof read; kind: Kind } | null>(null);
  const all = useMemo(
    () => (read ? subjectsOf({ ...read, byId, faults, symptoms, openIndex, side }) : null),
    [read, byId, faults, symptoms, openIndex, side],
  );
  const kind = chosen && chosen.of === read ? chosen.kind : null;
  return {
    all: all ?? [],
    subject: all?.find((one) => one.kind === kind) ?? all?.[0] ?? null,
    choose: (to: Kind) => read && setChosen({ of: read, kind: to }),
  };
}
