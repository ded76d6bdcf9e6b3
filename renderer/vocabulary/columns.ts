import { tableColumns } from '../../catalog/export/columns';

/** The columns of the table, in their default order. An export of the visible columns has the same order. */
export const columnIds = tableColumns;
export type ColumnId = (typeof columnIds)[number];

export function isColumn(name: string): name is ColumnId {
  return (columnIds as readonly string[]).includes(name);
}
