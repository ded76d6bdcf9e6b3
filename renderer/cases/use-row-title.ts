import type { CaseRow } from '../../catalog/cases/listing';
import { plainTitle } from '../../catalog/plain-title';
import type { Verdict } from '../../catalog/triage/result';
import { useCatalog } from '../state/catalog-context';
import { useProse, useStrings } from '../text/strings-context';

export interface RowTitle {
  code: string;
  title: string;
}

/** The code and the title of an entry, a symptom or somebody else's code, by its id. */
export function useIdTitle() {
  const { byId, symptoms } = useCatalog();
  const prose = useProse();
  return (id: string): RowTitle => {
    const entry = byId.get(id);
    if (entry) return { code: entry.code ?? entry.symbol ?? '', title: prose(plainTitle(entry)) };
    const symptom = symptoms.get(id);
    // An id of somebody else's code ends in its number and name.
    return { code: '', title: symptom ? prose(symptom.title) : (id.split(/[/:]/).at(-1) ?? id) };
  };
}

/** The same of what a case is taken for. */
export function useRowTitle() {
  const { cases } = useStrings();
  const { byId, symptoms } = useCatalog();
  const titleOf = useIdTitle();
  return ({ chosen, verdict }: Pick<CaseRow, 'chosen' | 'verdict'>): RowTitle => {
    const code = chosen.printed ?? '';
    if (chosen.id === null)
      return {
        code,
        title: verdict === 'ambiguous' && chosen.by === 'triage' ? cases.unsure : cases.notListed,
      };
    const isOurs = byId.has(chosen.id) || symptoms.has(chosen.id);
    return isOurs ? titleOf(chosen.id) : { code, title: titleOf(chosen.id).title };
  };
}

/** The verdict as a person left it. */
export function verdictOf({ chosen, verdict }: Pick<CaseRow, 'chosen' | 'verdict'>): Verdict {
  if (chosen.by === 'triage') return verdict;
  return chosen.id === null ? 'none' : 'match';
}
