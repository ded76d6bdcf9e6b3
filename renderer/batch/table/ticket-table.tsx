import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
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

/** The tickets as a grid. Only the rows in sight are in the document. */
export const TicketTable = memo(function TicketTable({
  ref,
  listed,
  files,
  rows,
  /** What a person has judged otherwise. */
  judgedRow,
  current,
  onGo,
  onOpen,
}: {
  ref?: Ref<TableHandle>;
  listed: readonly Ticket[];
  /** Whether they are files, whose names are longer than numbers. */
  files: boolean;
  rows: FoundRows;
  judgedRow: (ticket: Ticket) => FoundRow | undefined;
  current: number;
  onGo: (id: number) => void;
  onOpen: (id: number) => void;
}) {
  const strings = useStrings().batch;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const at = listed.findIndex(({ id }) => id === current);
  const virtual = useVirtualizer({
    count: listed.length,
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
        <thead>
          <tr className={styles['head']}>
            {heads.map((head) => (
              <th key={head} scope="col" data-column={head}>
                <span className={head === 'verdict' ? 'visually-hidden' : undefined}>
                  {strings.heads[head]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const ticket = listed[index];
            return ticket ? (
              <TicketRow
                key={ticket.id}
                domId={rowId(ticket.id)}
                index={index + 2}
                top={start}
                ticket={ticket}
                row={judgedRow(ticket) ?? rows.get(ticket.id)}
                current={ticket.id === current}
                onGo={onGo}
                onOpen={onOpen}
              />
            ) : null;
          })}
        </tbody>
      </table>
      {listed.length === 0 && <p className={styles['none']}>{strings.noneListed}</p>}
    </div>
  );
});
