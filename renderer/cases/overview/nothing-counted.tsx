import { Button } from '../../design/button';
import { useStrings } from '../../text/strings-context';
import styles from './nothing-counted.module.css';

/** Says why there is nothing to count, and what can be done. */
export function NothingCounted({
  why,
  deed,
}: {
  /** `kept`: no case yet; `off`: none is kept; `filtered`: none fits; `steps`, `tags`: none has any. */
  why: 'kept' | 'off' | 'filtered' | 'steps' | 'tags';
  deed: { words: string; run: () => void } | null;
}) {
  const { nothing } = useStrings().overview;
  return (
    <div className={styles['nothing']}>
      {(why === 'kept' || why === 'off') && <h2 className={styles['title']}>{nothing.title}</h2>}
      <p className={styles['text']}>{nothing[why]}</p>
      {deed && <Button onClick={deed.run}>{deed.words}</Button>}
    </div>
  );
}
