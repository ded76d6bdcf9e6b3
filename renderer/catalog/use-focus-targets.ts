import { type RefObject, useEffect, useRef } from 'react';
import type { SearchHandle } from './search/search-field';
import type { TableHandle } from './table/entry-table';
import type { CatalogState } from './use-catalog';
import type { CatalogCall } from './use-catalog-calls';

/** The parts of the screen that can have the focus. */
export interface FocusTargets {
  search: { current: SearchHandle | null };
  table: { current: TableHandle | null };
  detail: RefObject<HTMLDivElement | null>;
}

type State = Pick<CatalogState, 'filters' | 'results' | 'visit'>;

/** The focus targets, and what calls from the rest of the window do to them. */
export function useFocusTargets(state: State, { count, ask }: CatalogCall): FocusTargets {
  const targets: FocusTargets = {
    search: useRef<SearchHandle>(null),
    table: useRef<TableHandle>(null),
    detail: useRef<HTMLDivElement>(null),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is answered once
  useEffect(() => {
    if (ask.for === 'search') targets.search.current?.focus();
    else if (ask.for === 'tab') state.filters.setTab(ask.tab);
    else if (ask.for === 'symptom') {
      state.visit.openSymptom(ask.id);
      targets.detail.current?.focus();
    } else if (ask.for === 'entry') {
      openEntry(state, targets, ask.id);
      targets.detail.current?.focus();
    }
  }, [count]);
  return targets;
}

/** Opens an entry, and brings its row into sight where the table lists it. */
export function openEntry(
  { visit, results }: Omit<State, 'filters'>,
  { table }: FocusTargets,
  id: string,
): void {
  visit.open(id);
  const line = results.rows.lineOf(id);
  if (line >= 0) table.current?.reveal(line);
}
