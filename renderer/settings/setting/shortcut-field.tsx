import { type KeyboardEvent, useEffect, useState } from 'react';
import { keysOf } from '../../../bridge/accelerator';
import { request } from '../../bridge';
import { Button } from '../../design/button';
import { Keys } from '../../design/key-cap';
import { useIsMac } from '../../design/mac-context';
import { useStrings } from '../../text/strings-context';
import { acceleratorOf } from './accelerator-of';
import styles from './shortcut-field.module.css';

/** Records the keys that are pressed while it waits for them. Esc keeps the old ones. */
export function ShortcutField({
  shortcut,
  taken,
  onChange,
}: {
  shortcut: string | null;
  /** Whether another program has it. */
  taken: boolean;
  onChange: (shortcut: string | null) => void;
}) {
  const strings = useStrings().clipboardSettings.shortcut;
  const isMac = useIsMac();
  const [records, setRecords] = useState(false);
  // The present shortcut must reach the field too, so main gives it up meanwhile.
  useEffect(() => {
    if (!records) return undefined;
    void request('watch.restShortcut', { rests: true });
    return () => void request('watch.restShortcut', { rests: false });
  }, [records]);
  const keys = shortcut === null ? [] : keysOf(shortcut, isMac);

  const hear = (event: KeyboardEvent) => {
    // Tab moves the focus, as everywhere.
    if (!records || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setRecords(false);
    const accelerator = acceleratorOf(event.nativeEvent, isMac);
    if (accelerator === null) return;
    setRecords(false);
    onChange(accelerator);
  };
  return (
    <>
      <div className={styles['field']}>
        <Button
          className={styles['keys'] ?? ''}
          aria-describedby="shortcut-said"
          onClick={() => setRecords(true)}
          onKeyDown={hear}
          onBlur={() => setRecords(false)}
        >
          <span className="visually-hidden">{strings.label}</span>
          {records ? strings.press : keys.length > 0 ? <Keys names={keys} /> : strings.none}
        </Button>
        {shortcut !== null && (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {strings.clear}
          </Button>
        )}
      </div>
      <p id="shortcut-said" role="status" className={taken && !records ? styles['taken'] : undefined}>
        {records ? strings.recording : taken ? strings.taken : strings.hint}
      </p>
    </>
  );
}
