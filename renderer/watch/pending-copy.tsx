import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './pending-copy.module.css';

/** Asks before what was copied takes the place of what a person types. It takes no focus: the next Tab is in it. */
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
