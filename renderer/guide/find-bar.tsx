import { useEffect, useRef } from 'react';
import { Button } from '../design/button';
import { KeyCap } from '../design/key-cap';
import { useStrings } from '../text/strings-context';
import styles from './find-bar.module.css';
import type { Find } from './use-find';

/** The field to find words in the guide. */
export function FindBar({ find }: { find: Find }) {
  const strings = useStrings().guide;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { wanted, count, nth } = find;
  return (
    <search className={styles['bar']}>
      <input
        ref={field}
        className={styles['field']}
        aria-label={strings.find}
        placeholder={strings.find}
        value={wanted}
        onChange={({ target }) => find.seek(target.value)}
        onKeyDown={({ key, shiftKey, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) find.step(shiftKey ? -1 : 1);
        }}
      />
      <span className={styles['count']} role="status">
        {wanted.trim() !== '' && strings.found(count === 0 ? 0 : nth, count)}
      </span>
      <Button kind="quiet" onClick={() => find.step(-1)} aria-label={strings.previous}>
        ↑
      </Button>
      <Button kind="quiet" onClick={() => find.step(1)} aria-label={strings.next}>
        ↓
      </Button>
      <Button kind="quiet" onClick={find.close}>
        {strings.close} <KeyCap name="Esc" />
      </Button>
    </search>
  );
}
