import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { Button } from '../design/button';
import { KeyCap } from '../design/key-cap';
import { useIsMac } from '../design/mac-context';
import { CommandKeys } from '../keys/command-keys';
import { useOffered } from '../keys/use-offers';
import { useStrings } from '../text/strings-context';
import { type Group, groups } from '../vocabulary/command-table';
import { inTwo } from './in-two';
import styles from './key-sheet.module.css';
import { keyedCommands } from './keyed-commands';

/** The name of a group and the room above the next take as much as so many commands. */
const linesOfHead = 2;

/** Every command that has a key, by where it works. */
export function KeySheet({
  open,
  onClose,
  onClosed,
}: {
  open: boolean;
  onClose: () => void;
  /** Gives the focus back. */
  onClosed: () => void;
}) {
  const { commands: strings } = useStrings();
  const isMac = useIsMac();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(to) => !to && onClose()}
      onOpenChangeComplete={(to) => !to && onClosed()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup ref={popup} initialFocus={popup} finalFocus={false} className={styles['popup']}>
          <header className={styles['head']}>
            <Dialog.Title className={styles['title']}>{strings.keysTitle}</Dialog.Title>
            <Dialog.Description className={styles['hint']}>{strings.keysHint}</Dialog.Description>
            <Dialog.Close render={<Button kind="quiet" />}>
              {strings.close} <KeyCap name="Esc" />
            </Dialog.Close>
          </header>
          <section
            className={styles['groups']}
            aria-label={strings.keysTitle}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            tabIndex={0}
          >
            {inTwo(groups, (group) => keyedCommands(group, isMac).length + linesOfHead).map((column) => (
              <div key={column[0]}>
                {column.map((group) => (
                  <KeyGroup key={group} group={group} />
                ))}
              </div>
            ))}
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function KeyGroup({ group }: { group: Group }) {
  const { commands: strings } = useStrings();
  const isMac = useIsMac();
  const offered = useOffered();
  return (
    <div className={styles['group']}>
      <h3 className={styles['label']}>{strings.groups[group]}</h3>
      <dl>
        {keyedCommands(group, isMac).map((id) => (
          <div key={id} className={styles['line']}>
            <dt>{strings.words[id].name}</dt>
            <dd>
              <CommandKeys id={id} count={offered.find((one) => one.id === id)?.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
