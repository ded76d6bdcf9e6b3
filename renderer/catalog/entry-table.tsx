import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import type { TableLayout } from '../../bridge/contract';
import { useStrings } from '../text/strings-context';
import { gap } from './columns';
import { EntryRow } from './entry-row';
import styles from './entry-table.module.css';
import type { HeadActions } from './head-actions';
import type { Wanted } from './matches';
import type { TableRow } from './rows';
import type { Selection, Way } from './selection';
import { TableHead } from './table-head';
import type { ShownColumn, Words } from './use-table';

const rowHeight = 28;

export interface TableHandle {
  focus: () => void;
  /** Rows that fit, for the page keys. */
  page: () => number;
  /** Brings a row into sight, by its place. */
  reveal: (place: number) => void;
  scrollTo: (offset: number) => void;
  offset: () => number;
}

/** The DOM id of an entry's row. */
export const rowId = (id: string) => `row-${id}`;

interface TableProps {
  ref?: Ref<TableHandle>;
  rows: readonly TableRow[];
  columns: readonly ShownColumn[];
  words: Words;
  sort: TableLayout['sort'];
  selection: Selection;
  wanted: Wanted;
  /** The line before similar entries. */
  divider: ReactNode;
  /** What stands where no row does. */
  empty: ReactNode;
  head: HeadActions;
  onChoose: (id: string, way: Way) => void;
  onOpen: () => void;
}

/** The entries as a grid of which only the rows in sight are in the document. */
export function EntryTable(props: TableProps) {
  const { rows, columns, selection } = props;
  const strings = useStrings().catalog;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const currentPlace = rows.findIndex((row) => row.kind === 'entry' && row.entry.id === selection.current);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The head stands in the same scroller and stays.
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    // The current row is told to screen readers by its id, so it has to be there.
    rangeExtractor: (range) => withPlace(range, currentPlace),
    useFlushSync: false,
  });
  useTableHandle(props.ref, scroller, grid, virtual);
  const current = rows[currentPlace];
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        ref={grid}
        id="catalog-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid
        role="grid"
        className={styles['grid']}
        aria-label={strings.tableLabel}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={current?.kind === 'entry' ? rowId(current.entry.id) : undefined}
        tabIndex={0}
        style={{ ...measuresOf(columns), height: virtual.getTotalSize() }}
      >
        <TableHead columns={columns} sort={props.sort} actions={props.head} />
        <tbody>
          {virtual.getVirtualItems().map(({ index, start }) => (
            // By place, not by entry: another list is written into the rows that are there.
            <Line key={index} {...props} row={rows[index]} index={index} top={start} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && props.empty}
    </div>
  );
}

function withPlace(range: Range, place: number): number[] {
  const places = defaultRangeExtractor(range);
  if (place < 0 || places.includes(place)) return places;
  return [...places, place].sort((one, other) => one - other);
}

/** The title takes the room that is left; every other column is as wide as it was made. */
function measuresOf(columns: readonly ShownColumn[]): CSSProperties {
  const template = columns.map(({ id, width }) =>
    id === 'title' ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  const pinned = columns.findLast((column) => column.pinned);
  return {
    '--columns': template.join(' '),
    '--pinned': `${pinned ? pinned.left + gap + pinned.width : 0}px`,
  } as CSSProperties;
}

function useTableHandle(
  ref: Ref<TableHandle> | undefined,
  scroller: { readonly current: HTMLDivElement | null },
  grid: { readonly current: HTMLTableElement | null },
  virtual: Virtualizer<HTMLDivElement, Element>,
) {
  useImperativeHandle(ref, () => ({
    // The table is as high as all its rows: to bring it into sight would scroll it.
    focus: () => grid.current?.focus({ preventScroll: true }),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    reveal: (place) => virtual.scrollToIndex(place, { align: 'auto' }),
    // To scroll, or to ask where it is, makes the browser lay everything out at once: not while someone types.
    scrollTo: (offset) => {
      if (virtual.scrollOffset !== offset) scroller.current?.scrollTo({ top: offset });
    },
    offset: () => virtual.scrollOffset ?? 0,
  }));
}

function Line({
  row,
  index,
  top,
  columns,
  words,
  selection,
  wanted,
  divider,
  onChoose,
  onOpen,
}: TableProps & { row: TableRow | undefined; index: number; top: number }) {
  const style = { transform: `translateY(${top}px)` };
  if (!row) return null;
  if (row.kind === 'divider')
    return (
      <tr aria-rowindex={index + 2} className={styles['divider']} style={style}>
        <td colSpan={columns.length}>{divider}</td>
      </tr>
    );
  const { id } = row.entry;
  return (
    <EntryRow
      row={row}
      domId={rowId(id)}
      index={index + 2}
      style={style}
      columns={columns}
      words={words}
      wanted={wanted}
      current={selection.current === id}
      chosen={selection.chosen.has(id)}
      onChoose={(way) => onChoose(id, way)}
      onOpen={onOpen}
    />
  );
}
