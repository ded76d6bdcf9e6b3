import { memo, type ReactNode, type Ref } from 'react';
import type { Verdict } from '../../../catalog/triage/result';
import type { DayAction } from '../../case/day';
import type { Ticket } from '../../case/ticket';
import { Facts } from '../../design/facts';
import { IconButton } from '../../design/icon-button';
import { VerdictBadge } from '../../design/verdict-badge';
import { useAriaKeys } from '../../keys/use-offers';
import { useStrings } from '../../text/strings-context';
import { notRead, type Reading, type Readings } from '../reading/use-readings';
import styles from './day-list.module.css';
import { useRowWords } from './use-row-words';

/** The pastes of the day, the newest on top: each with its verdict, whom it is for and whether it was answered. */
export const DayList = memo(function DayList({
  ref,
  tickets,
  current,
  above,
  kept,
  readings,
  closed,
  className,
  act,
  onToggle,
}: {
  ref?: Ref<HTMLElement>;
  tickets: readonly Ticket[];
  /** Id of the one that is shown. */
  current: number;
  /** Rows above those of the pastes. */
  above: ReactNode;
  /** Whether they are there after a restart. */
  kept: boolean;
  readings: Readings;
  /** Whether only the seals are shown. */
  closed: boolean;
  className: string | undefined;
  act: (action: DayAction) => void;
  onToggle: () => void;
}) {
  const strings = useStrings().day;
  return (
    <aside
      ref={ref}
      className={`${styles['day']} ${closed ? styles['closed'] : ''} ${className ?? ''}`}
      data-closed={closed ? '' : undefined}
      aria-label={strings.title}
    >
      <Head tickets={tickets} kept={kept} closed={closed} onToggle={onToggle} />
      <ol className={styles['rows']}>
        {above}
        {tickets.map((ticket) => (
          <Row
            key={ticket.id}
            ticket={ticket}
            reading={readings.get(ticket.id) ?? notRead}
            current={ticket.id === current}
            closed={closed}
            act={act}
          />
        ))}
      </ol>
    </aside>
  );
});

function Head({
  tickets,
  kept,
  closed,
  onToggle,
}: {
  tickets: readonly Ticket[];
  kept: boolean;
  closed: boolean;
  onToggle: () => void;
}) {
  const strings = useStrings().day;
  const ariaKeys = useAriaKeys();
  const open = tickets.filter(({ answered }) => answered === null).length;
  return (
    <header className={styles['head']}>
      {!closed && (
        <div className={styles['words']} title={kept ? strings.onDiskWhy : strings.inMemoryWhy}>
          <h2 className={styles['title']}>
            {strings.title} <span className={styles['kept']}>{kept ? strings.onDisk : strings.inMemory}</span>
          </h2>
          <p className={styles['counts']}>
            <Facts
              items={[
                tickets.length > 0 && strings.pastes(tickets.length),
                open > 0 && strings.toAnswer(open),
              ]}
            />
          </p>
        </div>
      )}
      <IconButton
        icon="panel"
        label={closed ? strings.show : strings.hide}
        aria-expanded={!closed}
        aria-keyshortcuts={ariaKeys('toggle-day')}
        onClick={onToggle}
      />
    </header>
  );
}

const Row = memo(function Row({
  ticket,
  reading,
  current,
  closed,
  act,
}: {
  ticket: Ticket;
  reading: Reading;
  current: boolean;
  closed: boolean;
  act: (action: DayAction) => void;
}) {
  const strings = useStrings();
  const { verdict, word, title, aside } = useRowWords(ticket, reading);
  const { customer, ticket: number } = ticket.fields;
  const answered = ticket.answered !== null;
  const second = [customer, number].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={`${styles['row']} ${answered ? styles['answered'] : ''}`}
        aria-current={current ? 'true' : undefined}
        title={title}
        onClick={() => act({ do: 'go', id: ticket.id })}
      >
        <Seal verdict={verdict} />
        <span className="visually-hidden">{word}</span>
        <span className={closed ? 'visually-hidden' : styles['name']}>{title}</span>
        <span className={closed ? 'visually-hidden' : styles['whom']}>
          <Facts items={second.length > 0 ? second : [aside ?? word]} />
        </span>
        <AnsweredSign answered={answered} />
        <span className="visually-hidden">{answered ? strings.day.answered : strings.day.open}</span>
      </button>
    </li>
  );
});

function Seal({ verdict }: { verdict: Verdict | null }) {
  if (verdict) return <VerdictBadge verdict={verdict} size={16} quiet />;
  return <span className={styles['unread']} aria-hidden="true" />;
}

/** A ring: it is to be answered. A tick: it was. */
function AnsweredSign({ answered }: { answered: boolean }) {
  return (
    <svg className={styles['sign']} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {answered ? <path d="M2.5 6.5l2.5 2.5 5-6" /> : <circle cx="6" cy="6" r="3.25" />}
    </svg>
  );
}
