import { useEffect, useRef } from 'react';
import { Button } from '../../design/button';
import { useStrings } from '../../text/strings-context';
import styles from './data-settings.module.css';

/** What was done last, and how to undo it. Takes the same room while it says nothing. */
export function DoneLine({ said, onUndo }: { said: string | null; onUndo: () => void }) {
  const strings = useStrings().dataSettings.done;
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its panel.
  useEffect(() => {
    if (said !== null) line.current?.querySelector('button')?.focus();
  }, [said]);
  return (
    <div ref={line} className={styles['done']}>
      <span role="status">{said}</span>
      {said !== null && <Button onClick={onUndo}>{strings.undo}</Button>}
    </div>
  );
}
