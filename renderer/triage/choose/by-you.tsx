import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import styles from './by-you.module.css';

/** That a person chose or counted it, and the way back. */
export function ByYou({
  counted,
  back,
  withKey,
}: {
  counted: boolean;
  back: () => void;
  /** Whether its key stands here. */
  withKey: boolean;
}) {
  const strings = useStrings().findings;
  return (
    <span className={styles['by']}>
      {counted ? strings.countedByYou : <span className={styles['chosen']}>{strings.chosenByYou}</span>}
      <button type="button" className={styles['undo']} onClick={back}>
        <span className={styles['words']}>{strings.undo}</span>{' '}
        {withKey && <CommandKeys id="all-meanings" count={1} />}
      </button>
    </span>
  );
}
