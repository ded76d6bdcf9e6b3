import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './pending-copy.module.css';

/** Asks before a copy replaces what a person is typing. It takes no focus, but the next Tab leads to it. */
export function PendingCopy({
  isPending,
  onOpen,
  onKeep,
}: {
  isPending: boolean;
  onOpen: () => void;
  onKeep: () => void;
}) {
  const strings = useStrings().watch.pendingCopy;
  return (
    <div className={isPending ? styles['line'] : undefined}>
      <p className={styles['words']} role="status">
        {isPending ? strings.typing : ''}
      </p>
      {isPending && (
        <>
          <Button onClick={onOpen}>{strings.open}</Button>
          <Button onClick={onKeep}>{strings.keep}</Button>
        </>
      )}
    </div>
  );
}
