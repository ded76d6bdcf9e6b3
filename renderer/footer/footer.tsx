import { Facts } from '../design/facts';
import { Keys } from '../design/key-cap';
import { useStrings } from '../text/strings-context';
import styles from './footer.module.css';
import { useFooterKeys } from './footer-keys';

export function Footer({ entries }: { entries: number }) {
  const strings = useStrings();
  const keys = useFooterKeys();
  return (
    <footer className={styles['footer']}>
      <Facts items={[strings.footer.offline, strings.footer.entries(entries)]} />
      <ul className={styles['keys']} aria-label={strings.footer.keysLabel}>
        {keys.map((key) => (
          <li key={key.does}>
            <Keys names={key.keys} /> {key.does}
          </li>
        ))}
      </ul>
    </footer>
  );
}
