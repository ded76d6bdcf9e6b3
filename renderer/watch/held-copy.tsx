import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './held-copy.module.css';

/** Asks before what was copied takes the place of what a person types. It takes no focus: the next Tab is in it. */
export function HeldCopy({
  held,
  onOpen,
  onKeep,
}: {
  held: boolean;
  onOpen: () => void;
  onKeep: () => void;
}) {
  const strings = useStrings().watch.held;
  return (
    <div className={held ? styles['line'] : undefined}>
      <p className={styles['words']} role="status">
        {held ? strings.typing : ''}
      </p>
      {held && (
        <>
          <Button onClick={onOpen}>{strings.open}</Button>
          <Button onClick={onKeep}>{strings.keep}</Button>
        </>
      )}
    </div>
  );
}
