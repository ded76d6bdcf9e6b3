import type { TableLayout } from '../../../bridge/contract/table-layout';
import type { ColumnId } from '../../vocabulary/columns';
import {
  withColumnsReset,
  withMoved,
  withMovedTo,
  withPinned,
  withShown,
  withSort,
  withSorted,
  withWidth,
  withWidthsReset,
} from './layout';

/** What can be done with a column, from its head or from the menu of columns. */
export interface HeadActions {
  /** The next step of sorting: ascending, descending, not at all. */
  sort: (column: ColumnId) => void;
  sortBy: (sort: TableLayout['sort']) => void;
  resize: (column: ColumnId, width: number) => void;
  move: (column: ColumnId, by: 1 | -1) => void;
  moveTo: (column: ColumnId, at: ColumnId) => void;
  pin: (column: ColumnId, pinned: boolean) => void;
  show: (column: ColumnId, shown: boolean) => void;
  resetWidths: () => void;
  /** Resets all columns. */
  reset: () => void;
}

/** The actions on a layout that `change` changes. `shown`: the visible columns, left to right. */
export function headActions(
  change: (to: (layout: TableLayout) => TableLayout) => void,
  shown: readonly ColumnId[],
): HeadActions {
  return {
    sort: (column) => change((layout) => withSorted(layout, column)),
    sortBy: (sort) => change((layout) => withSort(layout, sort)),
    resize: (column, width) => change((layout) => withWidth(layout, column, width)),
    move: (column, by) => change((layout) => withMoved(layout, column, by, shown)),
    moveTo: (column, at) => change((layout) => withMovedTo(layout, column, at)),
    pin: (column, pinned) => change((layout) => withPinned(layout, column, pinned)),
    show: (column, show) => change((layout) => withShown(layout, column, show)),
    resetWidths: () => change(withWidthsReset),
    reset: () => change(withColumnsReset),
  };
}
