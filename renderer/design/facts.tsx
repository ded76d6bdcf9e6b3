import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Short facts in running text, separated by a drawn dot (the typed one is an em wide in the Han font). */
export function Facts({
  items,
  whole = false,
}: {
  items: readonly ReactNode[];
  /** Whether each of them breaks only where it has no room in a line of its own. */
  whole?: boolean;
}) {
  return (
    <span>
      {items.filter(Boolean).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items are words without identity, in fixed order
        <span key={index} className={`${styles['fact']} ${whole ? styles['whole'] : ''}`}>
          {item}
        </span>
      ))}
    </span>
  );
}
