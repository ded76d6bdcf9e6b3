import { type ReactNode, useState } from 'react';
import styles from './folded-part.module.css';

/** The last part of an entry, which a person opens: its label in the hanging column, and what it is of. */
export function FoldedPart({ title, of, children }: { title: string; of: string; children: ReactNode }) {
  // It is long, and hardly ever read: it is made when it is opened.
  const [isMade, setMade] = useState(false);
  return (
    <details className={styles['part']} onToggle={({ currentTarget }) => currentTarget.open && setMade(true)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed like a button, by keys too */}
      <summary className={styles['summary']} onClick={() => setMade(true)}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['of']}>{of}</span>
      </summary>
      {isMade && children}
    </details>
  );
}
