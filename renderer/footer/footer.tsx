import type { ReactNode } from 'react';
import { Facts } from '../design/facts';
import { CommandKeys } from '../keys/command-keys';
import { useOffered } from '../keys/use-offers';
import { wordsOf } from '../keys/words-of';
import { useLanguage, useStrings } from '../text/strings-context';
import styles from './footer.module.css';

/** How many keys fit. The last of them is that of the palette. */
const mostKeys = 6;

export function Footer({
  start,
  entries,
}: {
  /** Shown before the facts. */
  start: ReactNode;
  entries: number;
}) {
  const strings = useStrings();
  const language = useLanguage();
  const shown = useOffered()
    .filter(({ footer }) => footer !== undefined)
    .sort((one, other) => (one.footer ?? 0) - (other.footer ?? 0));
  const palette = shown.filter(({ id }) => id === 'palette');
  const others = shown.filter(({ id }) => id !== 'palette').slice(0, mostKeys - 1);
  return (
    <footer className={styles['footer']}>
      <div className={styles['start']}>
        {start}
        <Facts items={[strings.footer.offline, strings.footer.entries(entries)]} />
      </div>
      <ul className={styles['keys']} aria-label={strings.footer.keysLabel}>
        {[...others, ...palette].map((one) => {
          const { name, short = name } = wordsOf(one, language);
          return (
            <li key={one.id}>
              <CommandKeys id={one.id} count={one.keys} /> {short}
            </li>
          );
        })}
      </ul>
    </footer>
  );
}
