import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useStableCallback } from '../timing/use-stable-callback';
import styles from './catalog-screen.module.css';
import { EntryTable, type TableHandle } from './table/entry-table';
import type { Way } from './table/selection';
import type { Results, Rows } from './use-catalog';
import type { Columns } from './use-columns';
import type { Filters } from './use-filters';
import type { Visit } from './use-visit';

interface CatalogTableProps {
  table: { current: TableHandle | null };
  results: Results;
  columns: Columns;
  rows: Rows;
  visit: Visit;
  filters: Filters;
  query: string;
  /** Shown where there is no row. */
  empty: ReactNode;
  /** Shown above the table. */
  symptoms: ReactNode;
  /** Shown below the table. */
  others: ReactNode;
  onRead: () => void;
}

/** The panel of the tab, with the rows that search and filters leave. */
export function CatalogTable({
  table,
  results,
  columns,
  rows,
  visit,
  filters,
  query,
  empty,
  symptoms,
  others,
  onRead,
}: CatalogTableProps) {
  useScrollOffsets(table, columns.sort, filters, query);
  const selection = useShownSelection(visit, rows);
  const choose = useStableCallback((id: string, way: Way) => {
    visit.end();
    rows.choose(id, way);
  });
  return (
    <div
      id="catalog-table"
      role="tabpanel"
      aria-labelledby={`tab-${filters.tab}`}
      className={styles['table']}
      data-empty={results.rows.length === 0}
    >
      {symptoms}
      <EntryTable
        ref={table}
        rows={results.rows}
        busy={results.busy}
        columns={columns.shown}
        words={columns.words}
        sort={columns.sort}
        selection={selection}
        wanted={results.wanted}
        similar={results.listing.similar.length}
        nearest={results.nearest}
        empty={results.rows.length === 0 ? empty : null}
        head={columns.actions}
        onChoose={choose}
        onOpen={useStableCallback(onRead)}
      />
      {others}
    </div>
  );
}

/** While something is read that the table does not list, no row is current. */
function useShownSelection({ away, other, symptom }: Visit, { selection }: Rows): Rows['selection'] {
  const elsewhere = away || other !== undefined || symptom !== undefined;
  return useMemo(() => (elsewhere ? { ...selection, current: null } : selection), [elsewhere, selection]);
}

/** Each tab keeps its scroll offset. Another query, filter or order begins at the top in all of them. */
function useScrollOffsets(
  table: { current: TableHandle | null },
  sort: Columns['sort'],
  { tab, facets }: Filters,
  query: string,
): void {
  const list = useMemo(() => [query, facets, sort], [query, facets, sort]);
  const offsets = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for another list
  useEffect(() => {
    offsets.current.clear();
    table.current?.scrollTo(0);
  }, [list]);
  useEffect(() => {
    const handle = table.current;
    handle?.scrollTo(offsets.current.get(tab) ?? 0);
    const kept = offsets.current;
    return () => {
      if (handle) kept.set(tab, handle.offset());
    };
  }, [tab, table]);
}
