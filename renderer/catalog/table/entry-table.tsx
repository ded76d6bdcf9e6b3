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
import type { TableLayout } from '../../../bridge/contract/table-layout';
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
  /** How many rows fit, for the page keys. */
  page: () => number;
  /** Scrolls to a line. */
  reveal: (line: number) => void;
  scrollTo: (offset: number) => void;
  offset: () => number;
}

/** The DOM id of an entry's row. */
export const rowId = (id: string) => `row-${id}`;

interface TableProps {
  ref?: Ref<TableHandle>;
  rows: TableRows;
  /** Whether other rows are on their way. */
  busy: boolean;
  columns: readonly ShownColumn[];
  words: Words;
  sort: TableLayout['sort'];
  selection: Selection;
  wanted: Wanted;
  /** How many rows are only similar, and whether they were found by their codes only. */
  similar: number;
  nearest: boolean;
  /** Shown where there is no row. */
  empty: ReactNode;
  head: HeadActions;
  onChoose: (id: string, way: Way) => void;
  onOpen: () => void;
}

/** The entries as a grid. Only the rows in sight are in the document. */
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
    // The head is in the same scroller, and sticky.
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    // Screen readers find the current row by its id, so it must be in the document.
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
            // Not keyed by entry: when the list changes or scrolls, existing elements get new rows.
            <Line key={keyOf(index)} {...props} index={index} top={start} />
          ))}
        </tbody>
      </table>
      {props.empty}
    </div>
  );
});

/**
 * Keys that recycle elements: a row that scrolls out at one end comes back at the other. A row apart from the others
 * has a key of its own.
 */
function useKeys(lines: readonly { index: number }[]): (index: number) => string {
  const first = lines.find(({ index }, at) => lines[at + 1]?.index === index + 1)?.index ?? 0;
  const [most, setMost] = useState(0);
  // A power of two above the number of rows in sight: no two of them share a key, and it rarely changes.
  if (lines.length > most) setMost(2 ** Math.ceil(Math.log2(lines.length + 1)));
  return (index) => (index >= first && index < first + most ? `${index % most}` : `apart-${index}`);
}

function withLine(range: Range, line: number): number[] {
  const lines = defaultRangeExtractor(range);
  if (line < 0 || lines.includes(line)) return lines;
  return [...lines, line].sort((one, other) => one - other);
}

/** The title takes the remaining width; every other column has its own width. */
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
    // The table is as high as all its rows together: without `preventScroll` it would be scrolled.
    focus: () => grid.current?.focus({ preventScroll: true }),
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    reveal: (line) => virtual.scrollToIndex(line, { align: 'auto' }),
    // Scrolling, or asking for the scroll offset, forces a layout. That must not happen at every keystroke.
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
