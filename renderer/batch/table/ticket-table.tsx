import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { Ticket } from '../../case/ticket';
import { useStrings } from '../../text/strings-context';
import type { FoundRow } from '../reading/found-row';
import type { FoundRows } from '../reading/use-batch-reader';
import { TicketRow } from './ticket-row';
import styles from './ticket-table.module.css';

const rowHeight = 28;
const heads = ['ticket', 'verdict', 'code', 'finding', 'customer', 'language', 'answer'] as const;

export interface TableHandle {
  focus: () => void;
}

const rowId = (id: number) => `ticket${id}`;

export interface TableProps {
  ref?: Ref<TableHandle>;
  listed: readonly Ticket[];
  /** Whether they are files, whose names are longer than numbers. */
  files: boolean;
  rows: FoundRows;
  /** What a person has judged otherwise. */
  judgedRow: (ticket: Ticket) => FoundRow | undefined;
  current: number;
  onGo: (id: number) => void;
  onOpen: (id: number) => void;
}

/** The tickets as a grid. Only the rows in sight are in the document. */
export const TicketTable = memo(function TicketTable(props: TableProps) {
  const { ref, listed, files, current } = props;
  const strings = useStrings().batch;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const at = listed.findIndex(({ id }) => id === current);
  const virtual = useRowsInSight(scroller, listed.length, at);
  useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus({ preventScroll: true }) }));
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid
        role="grid"
        className={styles['grid']}
        data-files={files ? '' : undefined}
        aria-label={strings.table}
        aria-rowcount={listed.length + 1}
        aria-activedescendant={at >= 0 ? rowId(current) : undefined}
        tabIndex={0}
        style={{ height: virtual.getTotalSize() }}
      >
        <Heads />
        <tbody>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Line key={listed[index]?.id} {...props} index={index} top={start} />
          ))}
        </tbody>
      </table>
      {listed.length === 0 && <p className={styles['none']}>{strings.noneListed}</p>}
    </div>
  );
});

/** Which rows are in sight, with the current one among them. */
function useRowsInSight(scroller: RefObject<HTMLDivElement | null>, count: number, at: number) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head is in the same scroller, and sticky.
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    useFlushSync: false,
  });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return virtual;
}

function Heads() {
  const strings = useStrings().batch;
  return (
    <thead>
      <tr className={styles['head']}>
        {heads.map((head) => (
          <th key={head} scope="col" data-column={head}>
            <span className={head === 'verdict' ? 'visually-hidden' : undefined}>{strings.heads[head]}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Line({
  listed,
  rows,
  judgedRow,
  current,
  onGo,
  onOpen,
  index,
  top,
}: TableProps & { index: number; top: number }) {
  const ticket = listed[index];
  if (!ticket) return null;
  return (
    <TicketRow
      domId={rowId(ticket.id)}
      index={index + 2}
      top={top}
      ticket={ticket}
      row={judgedRow(ticket) ?? rows.get(ticket.id)}
      current={ticket.id === current}
      onGo={onGo}
      onOpen={onOpen}
    />
  );
}
