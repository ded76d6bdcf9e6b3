import type { ReactNode } from 'react';
import { useStrings } from '../text/strings-context';
import { type Screen, screens } from '../vocabulary/screens';
import styles from './rail.module.css';

const icons: Record<Screen, ReactNode> = {
  triage: (
    <>
      <path d="M3 5h14M3 9h6M3 13h5" />
      <circle cx="13" cy="12" r="3.5" />
      <path d="M15.6 14.6L18 17" />
    </>
  ),
  catalog: (
    <>
      <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="2" />
      <path d="M3 8h14M8 8v8" />
    </>
  ),
  settings: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
};

export function Rail({ current, onGo }: { current: Screen; onGo: (screen: Screen) => void }) {
  const strings = useStrings();
  return (
    <nav className={styles['rail']} aria-label={strings.screensLabel}>
      {screens.map((one) => (
        <button
          key={one}
          type="button"
          className={styles['place']}
          aria-current={one === current ? 'page' : undefined}
          onClick={() => onGo(one)}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            {icons[one]}
          </svg>
          {strings.screens[one]}
        </button>
      ))}
    </nav>
  );
}
