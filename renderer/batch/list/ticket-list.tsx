import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import type { DeskAction, OpenBatch } from '../../case/desk';
import type { Ticket } from '../../case/ticket';
import { Facts } from '../../design/facts';
import { VerdictBadge } from '../../design/verdict-badge';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import { AnsweredSign } from '../answered-sign';
import type { FoundRow } from '../reading/found-row';
import type { BatchReader } from '../reading/use-batch-reader';
import { useMatterWords } from '../use-matter-words';
import styles from './list.module.css';

/** In pixels, as in its style sheet. */
const rowHeights = { closed: 32, open: 44 };

/** The tickets of a batch in place of the day's pastes, while one of them is read in Triage. */
export function TicketList({
  open,
  reader: { rows },
  closed,
  act,
}: {
  open: OpenBatch;
  reader: BatchReader;
  /** Whether there is room for the seals alone. */
  closed: boolean;
  act: (action: DeskAction) => void;
}) {
  const { tickets, current } = open.day;
  const scroller = useRef<HTMLDivElement>(null);
  const at = tickets.findIndex((ticket) => ticket.id === current);
  const virtual = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (closed ? rowHeights.closed : rowHeights.open),
    overscan: 6,
    useFlushSync: false,
  });
  // It keeps the places that it has reckoned: rows would lie upon each other once the list is opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of a row changes with it
  useEffect(() => virtual.measure(), [closed, virtual]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <aside className={styles['list']} aria-label={useStrings().batch.label}>
      <Head open={open} closed={closed} act={act} />
      <div ref={scroller} className={styles['rows']}>
        <ol style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const ticket = tickets[index];
            return ticket ? (
              <Row
                key={ticket.id}
                ticket={ticket}
                row={rows.get(ticket.id)}
                top={start}
                current={ticket.id === current}
                closed={closed}
                act={act}
              />
            ) : null;
          })}
        </ol>
      </div>
    </aside>
  );
}

/** From what they came, how many are to be answered, and the way back to the table. */
function Head({
  open: { id, batch, day },
  closed,
  act,
}: {
  open: OpenBatch;
  closed: boolean;
  act: (action: DeskAction) => void;
}) {
  const strings = useStrings().batch;
  const { tickets } = day;
  const toAnswer = tickets.filter(({ answered }) => answered === null).length;
  return (
    <header className={`${styles['head']} ${closed ? styles['closed'] : ''}`}>
      <button
        type="button"
        className={styles['back']}
        title={strings.back}
        aria-label={strings.back}
        onClick={() => act({ do: 'go-batch', id })}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M7.5 2.5L4 6l3.5 3.5" />
        </svg>
      </button>
      {!closed && (
        <div className={styles['words']}>
          <div className={styles['first']}>
            <h2 className={styles['title']}>{batch.name ?? strings.label}</h2>
            <CommandKeys id="batch-back" />
          </div>
          <p className={styles['counts']}>
            <Facts items={[strings.tickets(tickets.length), toAnswer > 0 && strings.toAnswer(toAnswer)]} />
          </p>
        </div>
      )}
    </header>
  );
}

const Row = memo(function Row({
  ticket: { id, fields, name, answered },
  row,
  top,
  current,
  closed,
  act,
}: {
  ticket: Ticket;
  row: FoundRow | undefined;
  /** In pixels. */
  top: number;
  current: boolean;
  closed: boolean;
  act: (action: DeskAction) => void;
}) {
  const strings = useStrings().batch;
  const words = useMatterWords();
  const title = row ? words(row.matter) : strings.unread;
  const whom = [fields.customer, fields.ticket].filter(Boolean);
  return (
    <li className={styles['place']} style={{ transform: `translateY(${top}px)` }}>
      <button
        type="button"
        className={`${styles['row']} ${closed ? styles['closed'] : ''}`}
        aria-current={current ? 'true' : undefined}
        title={closed ? title : undefined}
        onClick={() => act({ do: 'go', id })}
      >
        {row ? <VerdictBadge verdict={row.verdict} size={16} quiet /> : <span className={styles['unread']} />}
        <span className={closed ? 'visually-hidden' : styles['name']}>{title}</span>
        <span className={closed ? 'visually-hidden' : styles['whom']}>
          <Facts items={whom.length > 0 ? whom : [name ?? row?.code ?? '']} />
        </span>
        {!closed && <AnsweredSign answered={answered !== null} />}
        <span className="visually-hidden">{strings.rowAnswers[answered ? 'answered' : 'open']}</span>
      </button>
    </li>
  );
});
