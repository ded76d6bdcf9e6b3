import type { ReactNode } from 'react';
import styles from './folded-part.module.css';

/** The last part of an entry, which a person opens: its label in the hanging column, and what it is of. */
export function FoldedPart({ title, of, children }: { title: string; of: string; children: ReactNode }) {
  return (
    <details className={styles['part']}>
      <summary className={styles['summary']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['of']}>{of}</span>
      </summary>
      {children}
    </details>
  );
}
