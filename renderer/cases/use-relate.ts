import type { Fingerprint } from '../../catalog/cases/fingerprint';
import type { Relation } from '../../catalog/cases/relation';
import { request } from '../bridge';
import { usePassing } from '../state/passing-line';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';

/** Says how cases relate to each other, and to a paste where there is one. It can be taken back for a moment. */
export function useRelate(onTrouble: RaiseTrouble) {
  const { related } = useStrings().cases;
  const { tell } = usePassing();
  return async (as: Relation, paste: Fingerprint | null, ids: readonly string[]) => {
    const answer = await request('cases.relate', { as, paste, ids: [...ids] });
    if (!answer.ok) return onTrouble(answer.problem);
    return tell({
      words: related[as],
      undo: () => void request('cases.unrelate', { said: answer.value }),
    });
  };
}
