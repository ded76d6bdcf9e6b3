import { isEditable, type Paste, type PasteAction } from '../../case/paste-state';
import { type ReadPaste, secretCount } from '../../case/read-paste';
import styles from '../../design/band.module.css';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { Segment } from '../../design/segment';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';

export type LinesShown = 'matter' | 'all';

interface PasteBandProps {
  paste: Paste;
  lines: number;
  read: ReadPaste | null;
  /** How many lines matter and which are shown; null where the paste is too short to fold, or not read yet. */
  folded: { matter: number; shown: LinesShown } | null;
  act: (action: PasteAction) => void;
  onShow: (shown: LinesShown) => void;
  onOpen: () => void;
}

/** Above the paste: what it is, how much of it is shown, and what can be done with it. */
export function PasteBand({ paste, lines, read, folded, act, onShow, onOpen }: PasteBandProps) {
  const strings = useStrings().paste;
  const empty = paste.text.trim() === '';
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
                paste.name,
                strings.lines(lines),
                strings.size(paste.text.length),
                read && strings.secretsHidden(secretCount(read)),
                read && read.furtherSecrets.length > 0 && strings.secretsNamed(read.triage.secrets.length),
              ]}
            />
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        {empty ? (
          <EmptyActions canBringBack={paste.earlier.length > 0} act={act} onOpen={onOpen} />
        ) : (
          <Actions paste={paste} folded={folded} act={act} onShow={onShow} />
        )}
      </div>
    </header>
  );
}

function Actions({
  paste,
  folded,
  act,
  onShow,
}: Pick<PasteBandProps, 'paste' | 'folded' | 'act' | 'onShow'>) {
  const strings = useStrings().paste;
  const { writing } = paste;
  const isTooLong = !writing && !isEditable(paste);
  return (
    <>
      {folded && (
        <Segment
          label={strings.viewLabel}
          value={folded.shown}
          options={[
            { value: 'matter', label: strings.matter(folded.matter) },
            { value: 'all', label: strings.all },
          ]}
          onChange={onShow}
        />
      )}
      <Button
        aria-disabled={isTooLong}
        title={isTooLong ? strings.tooLongToEdit : undefined}
        onClick={() => act({ do: writing ? 'done' : 'edit' })}
      >
        {writing ? strings.done : strings.edit}
      </Button>
      <Button onClick={() => act({ do: 'clear' })}>{strings.clear}</Button>
    </>
  );
}

function EmptyActions({
  canBringBack,
  act,
  onOpen,
}: {
  canBringBack: boolean;
  act: (action: PasteAction) => void;
  onOpen: () => void;
}) {
  const strings = useStrings().paste;
  return (
    <>
      {canBringBack && (
        <Button kind="quiet" onClick={() => act({ do: 'bring-back' })}>
          {strings.bringBack}
        </Button>
      )}
      <Button onClick={onOpen}>
        {strings.openFile} <CommandKeys id="open-file" />
      </Button>
    </>
  );
}
