import type { CaseChange } from '../../catalog/cases/case';
import { request } from '../bridge';
import type { Offer } from '../keys/offers';
import { usePassing, useTakeBack } from '../state/passing-line';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { keyedOutcomes } from './outcome-buttons';
import type { CaseChoice } from './use-case-choice';
import type { Listed } from './use-case-list';
import { useRelate } from './use-relate';

/** What is done with the chosen cases. */
export function useCaseActs(
  { ids, current, clear }: CaseChoice,
  listed: Listed | null,
  onTrouble: RaiseTrouble,
) {
  const strings = useStrings().cases;
  const { tell } = usePassing();
  const takeBack = useTakeBack();
  const relate = useRelate(onTrouble);
  const isCounted = [...(listed?.rows.values() ?? [])].some(({ id, same }) => id === current && same > 1);
  const change = async (by: CaseChange) => {
    const answer = await request('cases.change', { ids: [...ids], change: by });
    if (!answer.ok) onTrouble(answer.problem);
  };
  const remove = async () => {
    const those = [...ids];
    const answer = await request('cases.remove', { ids: those });
    if (!answer.ok) return onTrouble(answer.problem);
    clear();
    return tell({
      words: strings.removed(answer.value),
      undo: () => void request('cases.bringBack', { ids: those }),
    });
  };
  const join = () => relate('same', null, ids);
  const part = () => relate('apart', null, ids);
  const onChosen: Offer[] = [
    {
      id: 'set-outcome',
      run: (nth) => void change({ outcome: keyedOutcomes[nth] ?? 'open' }),
      keys: keyedOutcomes.length,
      footer: 3,
    },
    { id: 'delete-case', run: () => void remove(), footer: 5 },
  ];
  const offers: Offer[] = [
    ...(takeBack ? [{ id: 'undo' as const, run: takeBack }] : []),
    ...(ids.length > 1 ? [{ id: 'join-cases' as const, run: () => void join(), footer: 2 }] : []),
    ...(isCounted ? [{ id: 'part-case' as const, run: () => void part() }] : []),
    ...(ids.length > 0 ? onChosen : []),
  ];
  return { change, remove, join, part, offers };
}

export type CaseActs = ReturnType<typeof useCaseActs>;
