import type { OverviewKey } from '../../../../catalog/cases/overview/overview';
import { useCatalog } from '../../../state/catalog-context';
import { usePackNames } from '../../../state/use-pack-names';
import { useProse, useStrings } from '../../../text/strings-context';
import type { OverviewTable } from '../../../vocabulary/overview-tables';
import { useRowTitle } from '../../use-row-title';

/** How a row is called: with its code where it has one. */
export interface LineName {
  code: string;
  title: string;
}

/** The shortest that a row is called by. */
export const shortName = ({ code, title }: LineName) => code || title;

/** The names of what cases have in common, in the window's language. */
export function useLineNames(): (table: OverviewTable, key: OverviewKey) => LineName {
  const { none } = useStrings().overview;
  const { faults, symptoms } = useCatalog();
  const prose = useProse();
  const { sdk } = usePackNames();
  const rowTitle = useRowTitle();
  return (table, { key, printed }) => {
    if (table === 'finding' || table === 'step') {
      const chosen = { id: key, printed, by: 'triage' as const, sdk: null, counts: true };
      return rowTitle({ chosen, verdict: printed === null ? 'none' : 'ambiguous' });
    }
    if (!key) return { code: '', title: none[table] };
    if (table === 'sdk') return { code: '', title: sdk(key) };
    if (table !== 'fault') return { code: '', title: key };
    const trouble = faults.get(key) ?? symptoms.get(key);
    return { code: '', title: trouble ? prose(trouble.title) : key };
  };
}
