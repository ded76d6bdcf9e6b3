import type { Outcome } from '../../catalog/cases/case';
import styles from './outcome-dot.module.css';

/** The outcome as a shape beside its word: full solved, half with somebody else, open ring what is to be done. */
export function OutcomeDot({ outcome }: { outcome: Outcome }) {
  const half = outcome === 'waiting' || outcome === 'vendor';
  return (
    <svg className={styles['dot']} viewBox="0 0 10 10" width="8" height="8" aria-hidden="true">
      <circle
        cx="5"
        cy="5"
        r="4"
        fill={outcome === 'solved' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {half && <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" />}
      {outcome === 'unsolved' && <path d="M2.5 5h5" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
