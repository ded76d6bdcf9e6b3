import type { DeskAction, OpenBatch } from '../../case/desk';
import { Facts } from '../../design/facts';
import { useStrings } from '../../text/strings-context';
import { AnsweredSign } from '../answered-sign';
import type { BatchReader } from '../reading/use-batch-reader';
import { useTally } from '../use-tally';
import styles from './list.module.css';

/** The batches of the day, above its pastes. */
export function BatchRows({
  batches,
  reader,
  closed,
  act,
}: {
  batches: readonly OpenBatch[];
  reader: BatchReader;
  /** Whether there is room for the signs alone. */
  closed: boolean;
  act: (action: DeskAction) => void;
}) {
  return batches.map((open) => (
    <BatchRow key={`batch ${open.id}`} open={open} reader={reader} closed={closed} act={act} />
  ));
}

function BatchRow({
  open,
  reader,
  closed,
  act,
}: {
  open: OpenBatch;
  reader: BatchReader;
  closed: boolean;
  act: (action: DeskAction) => void;
}) {
  const strings = useStrings().batch;
  const { batch, day } = open;
  const { count, read } = useTally(open, reader);
  const toAnswer = day.tickets.filter(({ answered }) => answered === null).length;
  const name = batch.name ?? (batch.headings.length > 0 ? strings.pasted : strings.severalFiles);
  const second =
    read < count
      ? [strings.tickets(count), strings.reading(read, count)]
      : [toAnswer > 0 ? strings.toAnswerOf(toAnswer, count) : strings.tickets(count)];
  return (
    <li>
      <button
        type="button"
        className={`${styles['row']} ${closed ? styles['closed'] : ''}`}
        title={closed ? name : undefined}
        onClick={() => act({ do: 'go-batch', id: open.id })}
      >
        <BatchSign />
        <span className={closed ? 'visually-hidden' : styles['name']}>{name}</span>
        <span className={closed ? 'visually-hidden' : styles['whom']}>
          <Facts items={second} />
        </span>
        {!closed && <AnsweredSign answered={toAnswer === 0} />}
      </button>
    </li>
  );
}

/** Sheets that lie one on the other. */
function BatchSign() {
  return (
    <svg className={styles['sheets']} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="1.75" y="4.75" width="9.5" height="9.5" rx="2" />
      <path d="M4.5 1.75h7.75a2 2 0 012 2V11.5" />
    </svg>
  );
}
