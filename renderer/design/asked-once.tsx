import type { ReactNode } from 'react';
import styles from './asked-once.module.css';

/** A question that is asked once, in the place of what it is about: what follows from a yes, and the answers. */
export function AskedOnce({
  id,
  title,
  facts,
  answers,
  later,
  className,
}: {
  id: string;
  title: string;
  facts: readonly { label: string; text: string }[];
  answers: ReactNode;
  /** Where the answer can be changed. */
  later: string;
  className: string | undefined;
}) {
  return (
    <section className={`${styles['question']} ${className}`} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <dl className={styles['facts']}>
        {facts.map(({ label, text }) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['answers']}>
        {answers}
        <span className={styles['later']}>{later}</span>
      </div>
    </section>
  );
}
