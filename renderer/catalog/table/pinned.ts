import type { CSSProperties } from 'react';
import styles from './pinned.module.css';
import type { ShownColumn } from './use-table';

/** The props of a head or a cell that keep it in place where its column is pinned. */
export function pinnedProps(className: string | undefined, { pinned, last, left }: ShownColumn) {
  if (!pinned) return { className: className };
  return {
    className: [className, styles['pinned'], last && styles['last']].filter(Boolean).join(' '),
    style: { '--left': `${left}px` } as CSSProperties,
  };
}
