import styles from './answered-sign.module.css';

/** A ring: it is to be answered. A tick: it was. */
export function AnsweredSign({ answered }: { answered: boolean }) {
  return (
    <svg className={styles['sign']} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {answered ? <path d="M2.5 6.5l2.5 2.5 5-6" /> : <circle cx="6" cy="6" r="3.25" />}
    </svg>
  );
}
