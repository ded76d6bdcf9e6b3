import type { ReactNode } from 'react';
import { Facts } from '../design/facts';
import { CommandKeys } from '../keys/command-keys';
import type { Offered } from '../keys/offers';
import { reaches, type Spot } from '../keys/reach';
import { useOffered } from '../keys/use-offers';
import { useSpot } from '../keys/use-spot';
import { wordsOf } from '../keys/words-of';
import { type PassingLine, usePassing, useTakeBack } from '../state/passing-line';
import { useLanguage, useStrings } from '../text/strings-context';
import { kindOf } from '../vocabulary/command-table';
import styles from './footer.module.css';

/** How many keys fit. The last of them is that of the palette. */
const mostKeys = 6;

export function Footer({
  start,
  entries,
}: {
  /** Shown before the facts. */
  start: ReactNode;
  /** How many the catalog has; null until it is there. */
  entries: number | null;
}) {
  const strings = useStrings();
  const language = useLanguage();
  const spot = useSpot();
  const { line } = usePassing();
  const working = useOffered().filter((one) => one.footer !== undefined && worksAt(one, spot));
  const shown = working
    .filter(({ insteadOf }) => !working.some(({ id }) => id === insteadOf))
    .sort((one, other) => (one.footer ?? 0) - (other.footer ?? 0));
  const palette = shown.filter(({ id }) => id === 'palette');
  const words = (one: Offered) => wordsOf(one, language);
  const others = shown.filter(({ id }) => id !== 'palette').slice(0, mostKeys - 1);
  return (
    <footer className={styles['footer']}>
      <div className={styles['start']}>
        {start}
        <Facts items={[strings.footer.offline, entries !== null && strings.footer.entries(entries)]} />
      </div>
      <div role="status">{line && <Passing line={line} />}</div>
      <ul className={styles['keys']} aria-label={strings.footer.keysLabel}>
        {[...others, ...palette].map((one) => {
          const { name, short = name } = words(one);
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

/** What was removed a moment ago, or is to be said once. */
function Passing({ line }: { line: PassingLine }) {
  const strings = useStrings().day;
  const takeBack = useTakeBack();
  return (
    <p className={styles['passing']}>
      {line.words}
      <button type="button" className={styles['undo']} onClick={'run' in line ? line.run : takeBack}>
        {'deed' in line ? (
          line.deed
        ) : (
          <>
            {strings.undo} <CommandKeys id="undo" />
          </>
        )}
      </button>
    </p>
  );
}

/** Whether the keys of a command do something where the focus is. */
function worksAt({ id }: Offered, spot: Spot): boolean {
  const { chord, reach = 'page', listener } = kindOf(id);
  return reaches(listener === 'element' && reach === 'page' ? 'window' : reach, spot, chord?.keys[0] ?? '');
}
