import { Popover } from '@base-ui/react/popover';
import type { KeyboardEvent } from 'react';
import type { Entry } from '../../catalog/schema';
import { Button } from '../design/button';
import { useCatalog } from '../state/catalog-context';
import { useTemplates } from '../state/templates-context';
import { useStrings } from '../text/strings-context';
import { type Copy, copiesOf } from './copies';
import styles from './copy-menu.module.css';

/** The menu of everything that can be copied of an entry. */
export function CopyMenu({
  entry,
  chosen,
  copied,
  onCopy,
}: {
  entry: Entry;
  chosen: readonly Entry[];
  copied: boolean;
  onCopy: (text: string, what: Copy['what']) => void;
}) {
  const { copies, copyMenu, copied: said } = useStrings().catalog;
  const templates = useTemplates();
  const { packs, faults } = useCatalog();
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button kind="quiet" className={styles['trigger'] ?? ''} />}>
        {copied ? said : copyMenu}
        <svg className={styles['arrow']} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={2} className={styles['positioner']}>
          <Popover.Popup className={styles['popup']} aria-label={copyMenu} onKeyDown={step}>
            {copiesOf(entry, chosen, { packs, faults, templates }).map(({ what, shown, text }) => (
              <Popover.Close
                key={what}
                className={styles['item']}
                onClick={async () => onCopy(await text(), what)}
              >
                <span>{what === 'codes' ? copies.codes(chosen.length) : copies[what]}</span>
                <span className={styles['what']}>{shown}</span>
              </Popover.Close>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The arrow keys go through the list, as Tab does. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + by + items.length) % items.length]?.focus();
}
