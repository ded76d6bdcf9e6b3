import type { ReactNode } from 'react';
import styles from './setting-list.module.css';

/** Settings below each other. */
export function SettingList({ children }: { children: ReactNode }) {
  return <dl className={styles['list']}>{children}</dl>;
}
