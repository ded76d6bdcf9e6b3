import { useMemo, useState } from 'react';
import type { Subject } from '../../catalog/answer/subject';
import type { Triage } from '../../catalog/triage/result';
import { useCatalog } from '../state/catalog-context';
import { subjectsOf } from './writing/subjects';

type Kind = Subject['kind'];

/** The subject of the answer: the usual one, until a person chooses another for this paste. */
export function useSubject(triage: Triage | null, openIndex: number | null) {
  const { byId, faults } = useCatalog();
  const [chosen, setChosen] = useState<{ of: Triage; kind: Kind } | null>(null);
  const all = useMemo(
    () => (triage ? subjectsOf({ triage, byId, faults, openIndex }) : null),
    [triage, byId, faults, openIndex],
  );
  const kind = chosen && chosen.of === triage ? chosen.kind : null;
  return {
    all: all ?? [],
    subject: all?.find((one) => one.kind === kind) ?? all?.[0] ?? null,
    choose: (to: Kind) => triage && setChosen({ of: triage, kind: to }),
  };
}
