import { useMemo } from 'react';
import type { Subject } from '../../catalog/answer/subject';
import type { DayAction } from '../case/day';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { useCatalog } from '../state/catalog-context';
import { subjectsOf } from './writing/subjects';

/** The subject of the answer: the usual one, until a person chooses another for this paste. */
export function useSubject(
  read: Pick<ReadPaste, 'triage' | 'others'> | null,
  openIndex: number | null,
  { id, subject: chosen }: Ticket,
  act: (action: DayAction) => void,
) {
  const { byId, faults } = useCatalog();
  const all = useMemo(
    () => (read ? subjectsOf({ ...read, byId, faults, openIndex }) : null),
    [read, byId, faults, openIndex],
  );
  return {
    all: all ?? [],
    subject: all?.find(({ kind }) => kind === chosen) ?? all?.[0] ?? null,
    choose: (to: Subject['kind']) => act({ do: 'note', id, as: 'subject', change: { subject: to } }),
  };
}
