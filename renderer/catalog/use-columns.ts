import { useMemo } from 'react';
import type { TableLayout } from '../../bridge/contract/table-layout';
import { useRoom } from '../design/use-room';
import type { ColumnId } from '../vocabulary/columns';
import type { TabId } from '../vocabulary/tabs';
import { type HeadActions, headActions } from './table/head-actions';
import { orderOf } from './table/layout';
import { type Layouts, useLayouts } from './table/use-layouts';
import { type ShownColumn, useEntryTable, type Words } from './table/use-table';

/** The columns of the table in one tab, and how they are sorted. */
export interface Columns {
  /** All of them, left to right, shown or not. */
  order: readonly ColumnId[];
  shown: readonly ShownColumn[];
  /** The words of each cell. */
  words: Words;
  sort: TableLayout['sort'];
  actions: HeadActions;
}

export function useColumns(
  tab: TabId,
  saved: Layouts | undefined,
  save: (layouts: Layouts) => void,
): Columns {
  const { layoutOf, change } = useLayouts(saved, save);
  const layout = layoutOf(tab);
  const { words, shown } = useEntryTable(layout, useRoom(), tab === 'all');
  const actions = useMemo(
    () =>
      headActions(
        (to) => change(tab, to),
        shown.map(({ id }) => id),
      ),
    [change, tab, shown],
  );
  const order = useMemo(() => orderOf(layout), [layout]);
  return { order, shown, words, sort: layout.sort, actions };
}
