import type { DayAction } from '../../case/day';
import { type ReadPaste, secretCount } from '../../case/read-paste';
import { isBlank, isEditable, type Ticket } from '../../case/ticket';
import styles from '../../design/band.module.css';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { Segment } from '../../design/segment';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';

interface PasteBandProps {
  ticket: Ticket;
  lines: number;
  read: ReadPaste | null;
  /** How many lines matter; null where the paste is too short to fold, or not read yet. */
  matter: number | null;
  act: (action: DayAction) => void;
  onOpen: () => void;
}

/** Above the paste: what it is, how much of it is shown, and what can be done with it. */
export function PasteBand({ ticket, lines, read, matter, act, onOpen }: PasteBandProps) {
  const strings = useStrings().paste;
  const empty = isBlank(ticket.text);
  return (
    <header className={styles['band']}>
      <div className={styles['words']}>
        <h2 className={styles['title']}>{strings.title}</h2>
        <p className={styles['facts']}>
          {empty ? (
            strings.hint
          ) : (
            <Facts
              items={[
                ticket.name,
                strings.lines(lines),
                strings.size(ticket.text.length),
                read && strings.secretsHidden(secretCount(read)),
                read && read.furtherSecrets.length > 0 && strings.secretsNamed(read.triage.secrets.length),
              ]}
            />
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        {empty ? <EmptyActions onOpen={onOpen} /> : <Actions ticket={ticket} matter={matter} act={act} />}
      </div>
    </header>
  );
}

function Actions({ ticket, matter, act }: Pick<PasteBandProps, 'ticket' | 'matter' | 'act'>) {
  const strings = useStrings().paste;
  const { writing, folded } = ticket;
  const isTooLong = !writing && !isEditable(ticket);
  return (
    <>
      {matter !== null && (
        <Segment
          label={strings.viewLabel}
          value={folded ? 'matter' : 'all'}
          options={[
            { value: 'matter', label: strings.matter(matter) },
            { value: 'all', label: strings.all },
          ]}
          onChange={(shown) => act({ do: 'fold', folded: shown === 'matter' })}
        />
      )}
      <Button
        aria-disabled={isTooLong}
        title={isTooLong ? strings.tooLongToEdit : undefined}
        onClick={() => act({ do: writing ? 'done' : 'edit' })}
      >
        {writing ? strings.done : strings.edit}
      </Button>
      <Button onClick={() => act({ do: 'remove' })}>{strings.clear}</Button>
    </>
  );
}

function EmptyActions({ onOpen }: { onOpen: () => void }) {
  const strings = useStrings().paste;
  return (
    <Button onClick={onOpen}>
      {strings.openFile} <CommandKeys id="open-file" />
    </Button>
  );
}
