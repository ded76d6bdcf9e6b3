import type { CaseRow } from '../../catalog/cases/listing';
import { plainTitle } from '../../catalog/plain-title';
import { useCatalog } from '../state/catalog-context';
import { useProse, useStrings } from '../text/strings-context';

/** The code and the title of what a case is taken for. */
export function useRowTitle() {
  const { cases } = useStrings();
  const { byId, symptoms } = useCatalog();
  const prose = useProse();
  return ({ chosen, verdict }: Pick<CaseRow, 'chosen' | 'verdict'>): { code: string; title: string } => {
    const entry = chosen.id === null ? undefined : byId.get(chosen.id);
    if (entry) return { code: entry.code ?? entry.symbol ?? '', title: prose(plainTitle(entry)) };
    const symptom = chosen.id === null ? undefined : symptoms.get(chosen.id);
    if (symptom) return { code: '', title: prose(symptom.title) };
    const code = chosen.printed ?? '';
    // An id of somebody else's code ends in its number and name.
    if (chosen.id !== null) return { code, title: chosen.id.split(/[/:]/).at(-1) ?? chosen.id };
    return { code, title: verdict === 'ambiguous' ? cases.unsure : cases.notListed };
  };
}
