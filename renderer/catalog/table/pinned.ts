import type { CSSProperties } from 'react';
import styles from './pinned.module.css';
import type { ShownColumn } from './use-table';

/** What a head or a cell bears besides its own class, so that it stays where its column is pinned. */
export function pinnedProps(className: string | undefined, { pinned, last, left }: ShownColumn) {
  if (!pinned) return { className: className };
  return {
    className: [className, styles['pinned'], last && styles['last']].filter(Boolean).join(' '),
    style: { '--left': `${left}px` } as CSSProperties,
  };
}
