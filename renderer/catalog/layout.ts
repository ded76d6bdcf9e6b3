import type { TableLayout } from '../../bridge/contract';
import { type ColumnId, columnIds, isColumn, isShownAtFirst, type Room, widths } from './columns';

export const firstLayout: TableLayout = { sort: null, order: [], shown: {}, widths: {} };

/** The columns in the order a person gave them; those never moved keep their place after the one before them. */
export function orderOf(layout: TableLayout): ColumnId[] {
  const order = layout.order.filter(isColumn);
  for (const [place, column] of columnIds.entries()) {
    if (order.includes(column)) continue;
    const before = columnIds[place - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, column);
  }
  return order;
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
  const settled = Math.round(Math.max(widths[column].least, width));
  return { ...layout, widths: { ...layout.widths, [column]: settled } };
}

/** The layout with a column one place further among those that are shown. */
export function withMoved(
  layout: TableLayout,
  column: ColumnId,
  by: 1 | -1,
  shown: readonly ColumnId[],
): TableLayout {
  const neighbour = shown[shown.indexOf(column) + by];
  return neighbour === undefined ? layout : withPlaced(layout, column, neighbour);
}

/** The layout with a column in the place of another, which makes room. */
export function withPlaced(layout: TableLayout, column: ColumnId, at: ColumnId): TableLayout {
  const order = orderOf(layout);
  const place = order.indexOf(at);
  return { ...layout, order: order.filter((each) => each !== column).toSpliced(place, 0, column) };
}

/** Sorted by a column: upwards, then downwards, then no longer. */
export function withSorted(layout: TableLayout, column: ColumnId): TableLayout {
  const { sort } = layout;
  if (sort?.column !== column) return { ...layout, sort: { column, descending: false } };
  return { ...layout, sort: sort.descending ? null : { column, descending: true } };
}
