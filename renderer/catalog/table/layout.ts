import type { TableLayout } from '../../../bridge/contract/table-layout';
import type { Room } from '../../design/use-room';
import { type ColumnId, columnIds, isColumn } from '../../vocabulary/columns';
import { isShownAtFirst, pinnedAtFirst, widths } from './column-widths';

export const firstLayout: TableLayout = { sort: null, order: [], shown: {}, widths: {}, pinned: {} };

/** The columns, left to right: the pinned ones, then the others. */
export function orderOf(layout: TableLayout): ColumnId[] {
  const order = givenOrder(layout);
  return [
    ...order.filter((column) => isPinned(layout, column)),
    ...order.filter((column) => !isPinned(layout, column)),
  ];
}

/** The columns in the order that a person gave them. A column that was never moved follows its default neighbour. */
function givenOrder(layout: TableLayout): ColumnId[] {
  const order = layout.order.filter(isColumn);
  for (const [index, column] of columnIds.entries()) {
    if (order.includes(column)) continue;
    const before = columnIds[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, column);
  }
  return order;
}

export function isPinned(layout: TableLayout, column: ColumnId): boolean {
  return layout.pinned[column] ?? pinnedAtFirst.has(column);
}

export function withPinned(layout: TableLayout, column: ColumnId, pinned: boolean): TableLayout {
  return { ...layout, pinned: { ...layout.pinned, [column]: pinned } };
}

export function isShown(layout: TableLayout, column: ColumnId, room: Room, everySdk: boolean): boolean {
  return layout.shown[column] ?? isShownAtFirst(column, room, everySdk);
}

export function withShown(layout: TableLayout, column: ColumnId, shown: boolean): TableLayout {
  return { ...layout, shown: { ...layout.shown, [column]: shown } };
}

export function widthOf(layout: TableLayout, column: ColumnId): number {
  return Math.max(widths[column].least, layout.widths[column] ?? widths[column].first);
}

export function withWidth(layout: TableLayout, column: ColumnId, width: number): TableLayout {
  const rounded = Math.round(Math.max(widths[column].least, width));
  return { ...layout, widths: { ...layout.widths, [column]: rounded } };
}

/** The visible neighbour that a column can change places with. Pinned columns move only among themselves. */
function neighbourOf(
  layout: TableLayout,
  column: ColumnId,
  by: 1 | -1,
  shown: readonly ColumnId[],
): ColumnId | undefined {
  const neighbour = shown[shown.indexOf(column) + by];
  return neighbour && isPinned(layout, neighbour) === isPinned(layout, column) ? neighbour : undefined;
}

/** Moves a column by one among those that are shown. */
export function withMoved(
  layout: TableLayout,
  column: ColumnId,
  by: 1 | -1,
  shown: readonly ColumnId[],
): TableLayout {
  const neighbour = neighbourOf(layout, column, by, shown);
  return neighbour === undefined ? layout : withMovedTo(layout, column, neighbour);
}

/** Moves a column to where another is, which makes room. Among pinned columns it becomes pinned. */
export function withMovedTo(layout: TableLayout, column: ColumnId, at: ColumnId): TableLayout {
  const order = orderOf(layout);
  const index = order.indexOf(at);
  const moved = { ...layout, order: order.filter((each) => each !== column).toSpliced(index, 0, column) };
  const pinned = isPinned(layout, at);
  return pinned === isPinned(layout, column) ? moved : withPinned(moved, column, pinned);
}

/** Resets all columns; the sorting stays. */
export function withColumnsReset({ sort }: TableLayout): TableLayout {
  return { ...firstLayout, sort };
}

export function withWidthsReset(layout: TableLayout): TableLayout {
  return { ...layout, widths: {} };
}

export function withSort(layout: TableLayout, sort: TableLayout['sort']): TableLayout {
  return { ...layout, sort };
}

/** Sorts by a column: ascending, then descending, then not at all. */
export function withSorted(layout: TableLayout, column: ColumnId): TableLayout {
  const { sort } = layout;
  if (sort?.column !== column) return { ...layout, sort: { column, descending: false } };
  return { ...layout, sort: sort.descending ? null : { column, descending: true } };
}
