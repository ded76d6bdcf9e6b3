import type { Case, CaseChange } from '../../catalog/cases/case';
import { keptStep } from '../../catalog/cases/kept-step';
import type { Text } from '../../catalog/schema';
import { request } from '../bridge';
import { usePassing } from '../state/passing-line';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';

/** Notes what came of a paste on its case, which is kept first where it is not yet. It can be taken back for a moment. */
export function useOutcomeChange({
  id,
  one,
  tried,
  keep,
  onTrouble,
}: {
  /** Of its case, whether there is one yet or not. */
  id: string;
  one: Case | null;
  /** The steps that were tried, as they are ticked now. */
  tried: readonly Text[];
  /** Keeps the paste, and answers whether that is done. */
  keep: () => Promise<boolean>;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().cases;
  const { tell } = usePassing();
  return async (by: Pick<CaseChange, 'outcome' | 'helped'>) => {
    const { outcome = 'open', helped = [] } = one ?? {};
    if (!one && !(await keep())) return;
    const change = (to: CaseChange) => request('cases.change', { ids: [id], change: to });
    const answer = await change({ ...by, tried: tried.map(keptStep) });
    if (!answer.ok) return onTrouble(answer.problem);
    const words = by.outcome ? strings.outcomeSet(strings.outcomes[by.outcome]) : strings.helpedSet;
    tell({ words, undo: () => void change({ outcome, helped: [...helped] }) });
  };
}
