import { Popover } from '@base-ui/react/popover';
import { useRef, useState } from 'react';
import { type TicketFormat, ticketFormats } from '../../../catalog/export/choices';
import { Button } from '../../design/button';
import { ChoiceLine } from '../../design/choice-line';
import panel from '../../design/panel.module.css';
import { Segment } from '../../design/segment';
import type { useFocusBack } from '../../design/use-focus-back';
import { CommandKeys } from '../../keys/command-keys';
import { useAriaKeys } from '../../keys/use-offers';
import { useLanguage, useStrings } from '../../text/strings-context';
import styles from './ticket-export.module.css';

/** The button that exports the tickets, and in what form. */
export function TicketExportMenu({
  rows,
  isOpen,
  back,
  onOpen,
  onSave,
}: {
  /** How many would be written. */
  rows: number;
  isOpen: boolean;
  back: ReturnType<typeof useFocusBack>;
  onOpen: (to: boolean) => void;
  onSave: (format: TicketFormat, language: 'zh' | 'en') => void;
}) {
  const { batch: strings, exports: words } = useStrings();
  const language = useLanguage();
  const ariaKeys = useAriaKeys();
  const [format, setFormat] = useState<TicketFormat>('xlsx');
  const save = useRef<HTMLButtonElement>(null);
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpen}>
      <Popover.Trigger
        {...back.trigger}
        disabled={rows === 0}
        aria-keyshortcuts={ariaKeys('batch-export')}
        render={<Button className={styles['trigger'] ?? ''} />}
      >
        {strings.export}
        <span className={styles['keys']}>
          <CommandKeys id="batch-export" />
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={4} className={panel['positioner']}>
          {/* So that the key and then Enter save at once. */}
          <Popover.Popup className={panel['popup']} initialFocus={save} finalFocus={back.finalFocus}>
            <Popover.Title className={panel['title']}>{strings.exportTitle}</Popover.Title>
            <Choices rows={rows} format={format} onFormat={setFormat} />
            <div className={styles['actions']}>
              <Popover.Close
                ref={save}
                render={<Button kind="primary" />}
                onClick={() => onSave(format, language)}
              >
                {words.save}
              </Popover.Close>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choices({
  rows,
  format,
  onFormat,
}: {
  rows: number;
  format: TicketFormat;
  onFormat: (format: TicketFormat) => void;
}) {
  const { batch: strings, exports: words } = useStrings();
  return (
    <div className={panel['choices']}>
      <ChoiceLine label={words.rows}>
        <span className={styles['plain']}>{strings.exportRows(rows)}</span>
      </ChoiceLine>
      <ChoiceLine label={words.columns}>
        <span className={styles['what']}>{strings.exportWhat}</span>
      </ChoiceLine>
      <ChoiceLine label={words.format}>
        <Segment
          label={words.format}
          value={format}
          options={ticketFormats.map((value) => ({ value, label: words.formats[value] }))}
          onChange={onFormat}
        />
      </ChoiceLine>
    </div>
  );
}
