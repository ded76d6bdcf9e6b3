import type { Verdict } from '../../catalog/triage/result';
import styles from './verdict-badge.module.css';

/** The verdict as a shape: it can be told apart without colour, and its word is always beside it. */
export function VerdictBadge({
  verdict,
  size = 20,
  quiet = false,
}: {
  verdict: Verdict;
  size?: number;
  quiet?: boolean;
}) {
  return (
    <svg
      className={`${styles['seal']} ${quiet ? styles['quiet'] : styles[verdict]}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {verdict === 'match' && (
        <>
          <rect x="1" y="1" width="18" height="18" rx="3" fill="currentColor" />
          <path d="M5.5 10.5l3 3 6-7" fill="none" className={styles['tick']} strokeWidth="2.2" />
        </>
      )}
      {verdict === 'ambiguous' && (
        <>
          <rect
            x="1.75"
            y="1.75"
            width="16.5"
            height="16.5"
            rx="3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          <rect x="2" y="2" width="8" height="16" rx="2" fill="currentColor" />
        </>
      )}
      {verdict === 'none' && (
        <rect
          x="1.75"
          y="1.75"
          width="16.5"
          height="16.5"
          rx="3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="4 3.2"
        />
      )}
    </svg>
  );
}
