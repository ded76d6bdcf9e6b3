import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  memo,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { TableLayout } from '../../../bridge/contract';
import { useStrings } from '../../text/strings-context';
import type { TableRows } from '../listing/rows';
import type { Wanted } from '../search/matches';
import { gap } from './column-widths';
import { EntryRow } from './entry-row';
import styles from './entry-table.module.css';
import type { HeadActions } from './head-actions';
import type { Selection, Way } from './selection';
import { TableHead } from './table-head';
import type { ShownColumn, Words } from './use-table';

const rowHeight = 28;

export interface TableHandle {
  focus: () => void;
  /** Rows that fit, for the page keys. */
  page: () => number;
  /** Brings a row into sight, by its place. */
  reveal: (line: number) => void;
  scrollTo: (offset: number) => void;
  offset: () => number;
}

/** The DOM id of an entry's row. */
export const rowId = (id: string) => `row-${id}`;

interface TableProps {
  ref?: Ref<TableHandle>;
  rows: TableRows;
  /** Others are on their way. */
  busy: boolean;
  columns: readonly ShownColumn[];
  words: Words;
  sort: TableLayout['sort'];
  selection: Selection;
  wanted: Wanted;
  /** How many of the rows are only similar, and whether only because their codes are near. */
  similar: number;
  nearest: boolean;
  /** What stands where no row does. */
  empty: ReactNode;
  head: HeadActions;
  onChoose: (id: string, way: Way) => void;
  onOpen: () => void;
}

/** The entries as a grid of which only the rows in sight are in the document. */
export const EntryTable = memo(function EntryTable(props: TableProps) {
  const { rows, columns, selection } = props;
  const strings = useStrings().catalog;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { current } = selection;
  const currentLine = current === null ? -1 : rows.lineOf(current);
  const virtual = useVirtualizer({
    count: rows.lines,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The head stands in the same scroller and stays.
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    // The current row is told to screen readers by its id, so it has to be there.
    rangeExtractor: (range) => withLine(range, currentLine),
    useFlushSync: false,
  });
  const lines = virtual.getVirtualItems();
  const keyOf = useKeys(lines);
  useTableHandle(props.ref, scroller, grid, virtual);
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        ref={grid}
        id="catalog-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid
        role="grid"
        className={styles['grid']}
        aria-label={strings.tableLabel}
        aria-busy={props.busy}
        aria-rowcount={rows.lines + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={current !== null && currentLine >= 0 ? rowId(current) : undefined}
        tabIndex={0}
        style={{ ...measuresOf(columns), height: virtual.getTotalSize() }}
      >
        <TableHead columns={columns} sort={props.sort} actions={props.head} />
        <tbody>
          {lines.map(({ index, start }) => (
            // Not by entry: another list, or another part of it, is written into the rows that are there.
            <Line key={keyOf(index)} {...props} index={index} top={start} />
          ))}
        </tbody>
      </table>
      {props.empty}
    </div>
  );
});

/** Keys under which a row that leaves the sight at one end comes back at the other. One that stands apart has its own. */
function useKeys(lines: readonly { index: number }[]): (index: number) => string {
  const first = lines.find(({ index }, at) => lines[at + 1]?.index === index + 1)?.index ?? 0;
  const [most, setMost] = useState(0);
  // Twice as many as are in sight: no two of those share a key, and it seldom changes.
  if (lines.length > most) setMost(2 ** Math.ceil(Math.log2(lines.length + 1)));
  return (index) => (index >= first && index < first + most ? `${index % most}` : `apart-${index}`);
}

function withLine(range: Range, line: number): number[] {
  const lines = defaultRangeExtractor(range);
  if (line < 0 || lines.includes(line)) return lines;
  return [...lines, line].sort((one, other) => one - other);
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
    reveal: (line) => virtual.scrollToIndex(line, { align: 'auto' }),
    // To scroll, or to ask where it is, makes the browser lay everything out at once: not while someone types.
    scrollTo: (offset) => {
      if (virtual.scrollOffset !== offset) scroller.current?.scrollTo({ top: offset });
    },
    offset: () => virtual.scrollOffset ?? 0,
  }));
}

function Line({ index, top, ...props }: TableProps & { index: number; top: number }) {
  const row = props.rows.lineAt(index);
  if (!row) return null;
  if (row.kind === 'divider') return <Divider index={index + 2} top={top} {...props} />;
  const { id } = row.entry;
  return (
    <EntryRow
      entry={row.entry}
      nested={row.nested}
      domId={rowId(id)}
      rowIndex={index + 2}
      top={top}
      columns={props.columns}
      words={props.words}
      wanted={props.wanted}
      current={props.selection.current === id}
      chosen={props.selection.chosen.has(id)}
      onChoose={props.onChoose}
      onOpen={props.onOpen}
    />
  );
}

/** The line before similar entries. */
function Divider({
  index,
  top,
  columns,
  similar,
  nearest,
}: Pick<TableProps, 'columns' | 'similar' | 'nearest'> & { index: number; top: number }) {
  const strings = useStrings().catalog;
  return (
    <tr aria-rowindex={index} className={styles['divider']} style={{ transform: `translateY(${top}px)` }}>
      <td colSpan={columns.length}>
        <strong>{strings.similar(similar)}</strong>
        <span>{nearest ? strings.nearestWhy : strings.similarWhy}</span>
      </td>
    </tr>
  );
}
