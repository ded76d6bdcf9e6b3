import { tableColumns } from '../../catalog/export/columns';

/** The columns of the table, in their first order; an export of what is visible has the same. */
export const columnIds = tableColumns;
export type ColumnId = (typeof columnIds)[number];

export function isColumn(name: string): name is ColumnId {
  return (columnIds as readonly string[]).includes(name);
}
