import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A line of a panel of options. Its control has its own accessible name. */
export function ChoiceLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </>
  );
}
