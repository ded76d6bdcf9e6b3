import { useMemo, useState } from 'react';
import type { TabId } from '../../vocabulary/tabs';
import type { Ids } from '../listing/rows';
import { chooseRow, idsBetween, limitedTo, nothingChosen, type Selection, type Way } from './selection';

/** A selection belongs to the query it was made in. */
type Selections = Partial<Record<TabId, { query: string; selection: Selection }>>;

/** Which rows are chosen, in each tab. Another query begins at its first row, the best hit. */
export function useRows(tab: TabId, ids: Ids, query: string) {
  const [selections, setSelections] = useState<Selections>({});
  const kept = selections[tab];
  const ofThisQuery = kept?.query === query ? kept.selection : nothingChosen;
  const selection = useMemo(() => limitedTo(ofThisQuery, ids), [ofThisQuery, ids]);
  const put = (to: Selection) => setSelections((before) => ({ ...before, [tab]: { query, selection: to } }));
  return {
    selection,
    choose: (id: string, way: Way) => put(chooseRow(selection, ids, id, way)),
    /** Makes a row current and leaves what is chosen. */
    pass: (id: string) => put({ ...selection, current: id }),
    chooseAll: () => put({ ...selection, chosen: idsBetween(ids, 0, ids.length - 1) }),
    /** Of several that are chosen, only the current one. */
    chooseOne: () => selection.current !== null && put(chooseRow(selection, ids, selection.current, 'alone')),
  };
}
