import { memo } from 'react';
import type { Ticket } from '../../case/ticket';
import { VerdictBadge } from '../../design/verdict-badge';
import { useLanguage, useStrings } from '../../text/strings-context';
import { AnsweredSign } from '../answered-sign';
import type { FoundRow } from '../reading/found-row';
import { standingOf } from '../standing';
import { useMatterWords } from '../use-matter-words';
import styles from './ticket-table.module.css';

/** A ticket: its number, what was found, where, for whom, and whether it was answered. */
export const TicketRow = memo(function TicketRow({
  domId,
  index,
  top,
  ticket,
  row,
  current,
  onGo,
  onOpen,
}: {
  domId: string;
  /** Row number in the grid; the head is 1. */
  index: number;
  /** In pixels. */
  top: number;
  ticket: Ticket;
  row: FoundRow | undefined;
  current: boolean;
  onGo: (id: number) => void;
  onOpen: (id: number) => void;
}) {
  const strings = useStrings().batch;
  const windowLanguage = useLanguage();
  const { fields, name, answered } = ticket;
  return (
    <tr
      id={domId}
      aria-rowindex={index}
      aria-selected={current}
      className={styles['row']}
      data-answered={answered !== null}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onGo(ticket.id)}
      onDoubleClick={() => onOpen(ticket.id)}
    >
      <td data-column="ticket" title={fields.ticket || (name ?? '')}>
        {fields.ticket || baseOf(name) || index - 1}
      </td>
      <Found row={row} />
      <td data-column="customer" title={fields.customer}>
        {fields.customer}
      </td>
      <td data-column="language">{row && strings.rowLanguages[row.language ?? windowLanguage]}</td>
      <td data-column="answer">
        <AnsweredSign answered={answered !== null} />
        <span>{answerWord(strings.rowAnswers, answered !== null, row)}</span>
      </td>
    </tr>
  );
});

/** Without its folders: there is little room. */
const baseOf = (name: string | null) => name?.slice(name.lastIndexOf('/') + 1);

function answerWord(
  words: Readonly<Record<'answered' | 'open' | 'ask', string>>,
  answered: boolean,
  row: FoundRow | undefined,
): string {
  if (answered) return words.answered;
  return row?.verdict === 'ambiguous' ? words.ask : words.open;
}

function Found({ row }: { row: FoundRow | undefined }) {
  const strings = useStrings().batch;
  const words = useMatterWords();
  if (!row)
    return (
      <>
        <td data-column="verdict" />
        <td data-column="code" />
        <td data-column="finding" className={styles['unread']}>
          <span className="visually-hidden">{strings.unread}</span>
        </td>
      </>
    );
  const title = words(row.matter);
  return (
    <>
      <td data-column="verdict">
        <VerdictBadge verdict={row.verdict} size={16} quiet />
        <span className="visually-hidden">{strings.standings[standingOf(row)]}</span>
      </td>
      <td data-column="code" title={row.code ?? undefined}>
        {row.code ?? '–'}
      </td>
      <td data-column="finding" title={title}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['excerpt']}>{row.excerpt}</span>
      </td>
    </>
  );
}
