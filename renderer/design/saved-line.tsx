import { type ReactNode, useEffect, useRef } from 'react';
import { useStrings } from '../text/strings-context';
import { Button } from './button';
import styles from './saved-line.module.css';

/** Says that a file was written, where, and what one should know about it. */
export function SavedLine({
  said,
  path,
  notes,
  onReveal,
  onDismiss,
}: {
  said: string;
  path: string;
  notes: readonly string[];
  onReveal: () => void;
  onDismiss: () => void;
}) {
  const { exports: strings } = useStrings();
  return (
    <Line
      onDismiss={onDismiss}
      more={
        <Button kind="quiet" onClick={onReveal}>
          {strings.reveal}
        </Button>
      }
    >
      {said} <span className={styles['path']}>{path}</span>
      {notes.map((note) => ` • ${note}`)}
    </Line>
  );
}

/** A quiet line that says how something ended. */
function Line({
  children,
  more,
  onDismiss,
}: {
  children: ReactNode;
  more?: ReactNode;
  onDismiss: () => void;
}) {
  const { dismiss } = useStrings();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // If the element with the focus is gone, such as the line that offered to save elsewhere, the focus moves here.
    if (document.activeElement === document.body) line.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={line} className={styles['line']}>
      <p className="selectable">{children}</p>
      {more}
      <Button kind="quiet" onClick={onDismiss}>
        {dismiss}
      </Button>
    </div>
  );
}
