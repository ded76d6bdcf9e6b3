import styles from './band.module.css';
import { emsOf } from './width-of';

/** The headline of a window: where it would not fit it is smaller, then goes on in a second line, rather than being cut. */
export function FittedHeadline({ text }: { text: string }) {
  return (
    <div className={styles['case']}>
      <h1 className={`${styles['headline']} ${styles['fitted']}`} style={emsOf(text)} title={text}>
        {text}
      </h1>
    </div>
  );
}
