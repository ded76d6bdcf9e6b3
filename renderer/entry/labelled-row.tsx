import type { ReactNode } from 'react';
import styles from './labelled-row.module.css';

/** A row of an entry: a label in the hanging column, text, and at the right its origin. */
export function LabelledRow({
  label,
  origin,
  end,
  small = false,
  alert = false,
  children,
}: {
  label: string;
  origin?: string;
  /** Where an origin would be. */
  end?: ReactNode;
  small?: boolean;
  alert?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={`${styles['row']} ${small ? styles['small'] : ''}`}>
      <h3 className={`${styles['label']} ${alert ? styles['alert'] : ''}`}>{label}</h3>
      <div className={styles['text']}>{children}</div>
      {(origin ?? end) && <span className={styles['origin']}>{origin ?? end}</span>}
    </section>
  );
}
