import type { ReactNode } from 'react';
import { request } from '../bridge';
import { useStrings } from '../text/strings-context';
import { type Screen, screens } from '../vocabulary/screens';
import styles from './rail.module.css';

const icons: Record<Screen | 'guide', ReactNode> = {
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
  guide: (
    <>
      <path d="M10 5.5C8.5 4.3 6 4 3 4.25v11c3-.25 5.5 0 7 1.25 1.5-1.25 4-1.5 7-1.25v-11c-3-.25-5.5 0-7 1.25z" />
      <path d="M10 5.5v11" />
    </>
  ),
  cases: (
    <>
      <path d="M2.75 11.5l2.5-7h9.5l2.5 7v4h-14.5z" />
      <path d="M2.75 11.5h4.5l1 2h3.5l1-2h4.5" />
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
  const place = (screen: Screen) => (
    <RailButton
      key={screen}
      icon={screen}
      label={strings.screens[screen]}
      isCurrent={screen === current}
      onClick={() => onGo(screen)}
    />
  );
  return (
    <nav className={styles['rail']} aria-label={strings.screensLabel}>
      {screens.slice(0, -1).map(place)}
      <div className={styles['foot']}>
        <RailButton icon="guide" label={strings.guide.title} onClick={() => void request('guide.show')} />
        {screens.slice(-1).map(place)}
      </div>
    </nav>
  );
}

function RailButton({
  icon,
  label,
  isCurrent = false,
  onClick,
}: {
  icon: keyof typeof icons;
  label: string;
  isCurrent?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles['place']}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {icons[icon]}
      </svg>
      {label}
    </button>
  );
}
