import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { CommandKeys } from '../keys/command-keys';
import { useStrings } from '../text/strings-context';
import { piecesOf } from './pieces';
import styles from './ticket-text.module.css';

/** What came in, beside its answer: where something was found in it, with secrets replaced. */
export function TicketText({
  ticket,
  read,
  index,
  onOpen,
}: {
  ticket: Ticket;
  read: ReadPaste | null;
  /** Index of what is open in it. */
  index: number | null;
  onOpen: () => void;
}) {
  const strings = useStrings().batch;
  const isRead = read?.raw === ticket.text;
  return (
    <section className={styles['text']} aria-label={strings.text}>
      {/* Until it was read, nobody knows what has to be masked in it. */}
      <p key={ticket.id} className={styles['words']}>
        {isRead &&
          piecesOf(read, index).map(({ start, text, marked }) =>
            marked ? (
              <mark key={start} className={styles['mark']}>
                {text}
              </mark>
            ) : (
              <span key={start}>{text}</span>
            ),
          )}
      </p>
      <button type="button" className={styles['open']} onClick={onOpen}>
        {strings.openInTriage} <CommandKeys id="own-window" />
      </button>
    </section>
  );
}
