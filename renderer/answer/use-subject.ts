import type { Subject } from '../../catalog/answer/subject';
import type { DayAction } from '../case/day';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { useCatalog } from '../state/catalog-context';
import { useMemoOf } from '../timing/use-memo-of';
import { subjectsOf } from './writing/subjects';

/** The subject of the answer: the usual one, until a person chooses another for this paste. */
export function useSubject(
  read: Pick<ReadPaste, 'raw' | 'triage' | 'others'> | null,
  openIndex: number | null,
  together: readonly string[],
  { id, subject: chosen, ticked, sides }: Ticket,
  act: (action: DayAction) => void,
) {
  const { byId, faults, symptoms } = useCatalog();
  const given = (tried: readonly string[]) =>
    read ? subjectsOf({ ...read, byId, faults, symptoms, openIndex, together, ticked: tried, sides }) : [];
  const usual = (among: readonly Subject[]) => among.find(({ kind }) => kind === chosen) ?? among[0] ?? null;
  const all = useMemoOf(read, () => given(ticked), [
    ...[byId, faults, symptoms, openIndex, together, ticked, sides],
  ]);
  return {
    all,
    subject: usual(all),
    /** The subject where these steps were tried. */
    subjectAfter: (tried: readonly string[]) => usual(given(tried)),
    choose: (to: Subject['kind']) => act({ do: 'note', id, as: 'subject', change: { subject: to } }),
  };
}
