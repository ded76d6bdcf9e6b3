import type { DayAction } from '../../case/day';
import { type ReadPaste, secretCount } from '../../case/read-paste';
import { isBlank, type Pasted } from '../../case/ticket';
import band from '../../design/band.module.css';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { Segment } from '../../design/segment';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import { FindField } from '../find/find-field';
import type { Find } from '../find/use-find';
import styles from './paste-bar.module.css';
import { PasteMenu } from './paste-menu';

interface PasteBarProps {
  ticket: Pasted;
  lines: number;
  read: ReadPaste | null;
  /** How many lines matter; null where all of them are shown anyway. */
  matter: number | null;
  /** Whether the numbers that were ignored, and what is masked, are listed under the paste. */
  aside: boolean;
  /** What is looked for in the paste, in place of what is said of it. */
  find: Find | null;
  act: (action: DayAction) => void;
  onAside: () => void;
  /** Reads it as the tickets that it may be. */
  onApart: () => void;
  onOpen: () => void;
}

/** Above the paste: what it is, how much of it is shown, and what can be done with it. */
export function PasteBar(props: PasteBarProps) {
  const strings = useStrings().paste;
  const { ticket, onOpen } = props;
  if (!isBlank(ticket.text)) return <Written {...props} />;
  return (
    <header className={band['band']}>
      <div className={band['words']}>
        <h2 className={band['title']}>{strings.title}</h2>
        <p className={band['facts']}>{strings.hint}</p>
      </div>
      <Button onClick={onOpen}>
        {strings.openFile} <CommandKeys id="open-file" />
      </Button>
    </header>
  );
}

function Written({ ticket, lines, read, matter, aside, find, act, onAside, onApart, onOpen }: PasteBarProps) {
  const { paste: strings, batch } = useStrings();
  const { writing, folded } = ticket;
  return (
    <header className={styles['bar']}>
      <h2 className={styles['title']}>{strings.title}</h2>
      {find ? (
        <FindField find={find} />
      ) : (
        <p className={styles['facts']}>
          {/* What follows is a fact as well, behind a dot. */}
          <Facts
            items={[
              ticket.name,
              strings.lines(lines),
              <span key="size" className={styles['size']}>
                {strings.size(ticket.text.length)}
              </span>,
              read && <span key="aside" />,
            ]}
          />
          {read && <Aside read={read} open={aside} onToggle={onAside} />}
        </p>
      )}
      {ticket.perhaps > 0 && (
        <Button className={styles['done'] ?? ''} onClick={onApart}>
          {batch.readAs(ticket.perhaps)}
        </Button>
      )}
      {matter !== null && (
        <Segment
          label={strings.viewLabel}
          value={folded ? 'matter' : 'all'}
          options={[
            { value: 'matter', label: strings.matter(matter) },
            { value: 'all', label: strings.all },
          ]}
          small
          onChange={(shown) => act({ do: 'fold', folded: shown === 'matter' })}
        />
      )}
      {writing && (
        <Button className={styles['done'] ?? ''} onClick={() => act({ do: 'done' })}>
          {strings.done}
        </Button>
      )}
      <PasteMenu key={ticket.id} ticket={ticket} act={act} onOpen={onOpen} />
    </header>
  );
}

/** How many values are masked and numbers ignored. Pressed, it lists them. */
function Aside({ read, open, onToggle }: { read: ReadPaste; open: boolean; onToggle: () => void }) {
  const strings = useStrings().paste;
  const { ruledOut } = read.triage;
  const said = [
    strings.secretsHidden(secretCount(read)),
    read.furtherSecrets.length > 0 && strings.secretsNamed(read.triage.secrets.length),
    ruledOut.length > 0 && strings.ignored(ruledOut.length),
  ];
  return (
    <button type="button" className={styles['aside']} aria-expanded={open} onClick={onToggle}>
      <Facts items={said} />
    </button>
  );
}
