import { useCatalog } from '../../../state/catalog-context';
import { usePackNames } from '../../../state/use-pack-names';
import type { OverviewTable } from '../../../vocabulary/overview-tables';
import type { OverviewLine } from '../counted/overview-lines';
import { shortName, useLineNames } from '../counted/use-line-names';
import type { OverviewShown } from '../counted/use-overview';

/** What most cases of a row are on, or taken for; empty where nothing says. */
export function useMostly(): (table: OverviewTable, shown: OverviewShown, line: OverviewLine) => string {
  const { byId } = useCatalog();
  const { shortSdk } = usePackNames();
  const nameOf = useLineNames();
  return (table, { behind }, { id, tally }) => {
    const most = behind.get(id)?.mostly;
    if (table !== 'finding' && table !== 'fault')
      return most ? shortName(nameOf('finding', { key: most.name, printed: null })) : '';
    // Where no paste named one, an entry still is of its own.
    const own = tally.key === null ? undefined : byId.get(tally.key)?.sdk;
    const sdk = most?.name ?? own;
    return sdk === undefined ? '' : shortSdk(sdk);
  };
}
