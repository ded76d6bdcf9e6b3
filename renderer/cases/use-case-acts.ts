import type { CaseChange, Outcome } from '../../catalog/cases/case';
import { request } from '../bridge';
import type { Offer } from '../keys/offers';
import { usePassing } from '../state/passing-line';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import type { CaseChoice } from './use-case-choice';

/** The outcomes with a key, in the order of the keys. */
export const keyedOutcomes = [
  'solved',
  'waiting',
  'vendor',
  'returned',
  'unsolved',
] as const satisfies readonly Outcome[];

/** What is done with the chosen cases. */
export function useCaseActs({ ids, clear }: CaseChoice, onTrouble: RaiseTrouble) {
  const strings = useStrings().cases;
  const { tell } = usePassing();
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
  const offers: Offer[] = [
    {
      id: 'set-outcome',
      run: (nth) => void change({ outcome: keyedOutcomes[nth] ?? 'open' }),
      keys: keyedOutcomes.length,
      footer: 3,
    },
    { id: 'delete-case', run: () => void remove(), footer: 5 },
  ];
  return { change, remove, offers };
}

export type CaseActs = ReturnType<typeof useCaseActs>;
