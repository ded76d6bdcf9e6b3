import { nothingTyped } from './search/chips';
import { indexAfter, type Move } from './table/moves';
import type { Way } from './table/selection';
import type { CatalogState } from './use-catalog';
import type { FocusTargets } from './use-focus-targets';

/** What keys and buttons of the Catalog do. */
export interface CatalogActions {
  /** `pass`: the row becomes current and is not chosen. */
  move: (to: Move, way: Way | 'pass') => void;
  toggle: () => void;
  /** Goes to the entry that is shown. */
  read: () => void;
  escape: () => void;
}

export function useCatalogActions(state: CatalogState, targets: FocusTargets): CatalogActions {
  const { results, rows, visit } = state;
  const { current } = rows.selection;
  return {
    move(to, way) {
      visit.end();
      const from = current === null ? -1 : results.rows.indexOf(current);
      const page = targets.table.current?.page() ?? 1;
      const id = results.rows.at(indexAfter(from, to, page, results.rows.length));
      if (id === undefined) return;
      if (way === 'pass') rows.pass(id);
      else rows.choose(id, way);
      targets.table.current?.reveal(results.rows.lineOf(id));
    },
    toggle: () => current !== null && rows.choose(current, 'toggle'),
    read: () => targets.detail.current?.focus(),
    escape: () => stepBack(state, targets),
  };
}

/** Undoes one thing at each press of Escape, the most recent kind first, and ends in the search field. */
function stepBack(
  { filters, search, rows, visit }: CatalogState,
  { search: field, table, detail }: FocusTargets,
): void {
  if (visit.other || visit.symptom) {
    // What has the focus may go with it.
    if (detail.current?.parentElement?.contains(document.activeElement)) table.current?.focus();
    visit.end();
  } else if (visit.away) visit.end();
  else if (detail.current?.contains(document.activeElement)) table.current?.focus();
  else if (rows.selection.chosen.size > 1) rows.chooseOne();
  else if (search.found.query !== '') search.type(nothingTyped);
  else if (filters.ticked > 0) filters.clearFacets();
  else field.current?.focus();
}
