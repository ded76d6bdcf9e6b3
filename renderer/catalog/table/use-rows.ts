import { useMemo, useState } from 'react';
import type { TabId } from '../../vocabulary/tabs';
import type { Ids } from '../listing/rows';
import { chooseRow, idsBetween, limitedTo, nothingChosen, type Selection, type Way } from './selection';

/** A selection belongs to the query in which it was made. */
type Selections = Partial<Record<TabId, { query: string; selection: Selection }>>;

/** The chosen rows of each tab. After another query the first row is chosen, which is the best hit. */
export function useRows(tab: TabId, ids: Ids, query: string) {
  const [selections, setSelections] = useState<Selections>({});
  const kept = selections[tab];
  // Selections are kept as they were made and limited to the present rows on every render: a row that a filter hides
  // is chosen again once the filter is gone.
  const ofThisQuery = kept?.query === query ? kept.selection : nothingChosen;
  const selection = useMemo(() => limitedTo(ofThisQuery, ids), [ofThisQuery, ids]);
  const put = (to: Selection) => setSelections((before) => ({ ...before, [tab]: { query, selection: to } }));
  return {
    selection,
    choose: (id: string, way: Way) => put(chooseRow(selection, ids, id, way)),
    /** Makes a row current without choosing it. */
    pass: (id: string) => put({ ...selection, current: id }),
    chooseAll: () => put({ ...selection, chosen: idsBetween(ids, 0, ids.length - 1) }),
    /** Chooses only the current row. */
    chooseOne: () => selection.current !== null && put(chooseRow(selection, ids, selection.current, 'alone')),
  };
}
