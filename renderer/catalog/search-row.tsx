import { useDelayed } from '../timing/use-delayed';
import styles from './catalog-screen.module.css';
import { ExportMenu } from './export/export-menu';
import type { Exports } from './export/use-exports';
import { SearchField, type SearchHandle } from './search/search-field';
import { ColumnsMenu } from './table/columns-menu';
import { rowId } from './table/entry-table';
import type { Search } from './use-catalog';
import type { Columns } from './use-columns';

/** Milliseconds after which the field says that the search is still being prepared. */
const patience = 300;

/** The search, and what can be done with the table that it leaves. */
export function SearchRow({
  field,
  search,
  currentRow,
  columns,
  exports,
  onStep,
  onLeave,
}: {
  field: { current: SearchHandle | null };
  search: Search;
  /** Id of the entry whose row is current. */
  currentRow: string | null;
  columns: Columns;
  exports: Exports;
  onStep: (by: 1 | -1) => void;
  /** The field is left for the table. */
  onLeave: () => void;
}) {
  return (
    <div className={styles['search']}>
      <SearchField
        ref={field}
        typed={search.typed}
        pending={useDelayed(search.pending, patience)}
        currentRow={currentRow === null ? undefined : rowId(currentRow)}
        actions={{ type: search.type, step: onStep, toTable: onLeave }}
      />
      <ColumnsMenu order={columns.order} shown={columns.shown} actions={columns.actions} />
      <ExportMenu exports={exports} />
    </div>
  );
}
