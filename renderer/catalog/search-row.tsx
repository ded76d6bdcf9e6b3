import { useDelayed } from '../timing/use-delayed';
import styles from './catalog-screen.module.css';
import { ExportMenu } from './export/export-menu';
import type { Exports } from './export/use-exports';
import { SearchField, type SearchHandle } from './search/search-field';
import { ColumnsMenu } from './table/columns-menu';
import { rowId, type TableHandle } from './table/entry-table';
import type { CatalogState } from './use-catalog';
import type { CatalogKeys } from './use-catalog-commands';

/** Milliseconds after which an answer that has not come is spoken of. */
const patience = 300;

/** What is searched for, and what can be done with the table that it leaves. */
export function SearchRow({
  state,
  parts,
  keys,
  exports,
}: {
  state: CatalogState;
  parts: { search: { current: SearchHandle | null }; table: { current: TableHandle | null } };
  keys: CatalogKeys;
  exports: Exports;
}) {
  const { current } = state.rows.selection;
  return (
    <div className={styles['search']}>
      <SearchField
        ref={parts.search}
        typed={state.search.typed}
        pending={useDelayed(state.search.pending, patience)}
        currentRow={current === null ? undefined : rowId(current)}
        actions={{
          type: state.search.type,
          step: (by) => keys.move(by === 1 ? 'next' : 'previous', 'alone'),
          toTable: () => parts.table.current?.focus(),
        }}
      />
      <ColumnsMenu order={state.order} shown={state.table.shown} actions={state.head} />
      <ExportMenu exports={exports} />
    </div>
  );
}
