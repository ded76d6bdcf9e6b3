import type { ReactNode } from 'react';
import { CommandKeys } from '../../keys/command-keys';
import { useStrings } from '../../text/strings-context';
import styles from './pane-tabs.module.css';

export const paneNames = ['paste', 'entry', 'answer'] as const;
export type Pane = (typeof paneNames)[number];

const keys = { paste: 'show-paste', entry: 'show-entry', answer: 'enter-answer' } as const;

/** Where there is room for one pane: which it is, and at the right the button that copies the answer. */
export function PaneTabs({
  className,
  pane,
  button,
  onPane,
}: {
  className: string | undefined;
  pane: Pane;
  button: ReactNode;
  onPane: (pane: Pane) => void;
}) {
  const strings = useStrings().panes;
  return (
    <nav className={`${styles['bar']} ${className ?? ''}`} aria-label={strings.label}>
      {paneNames.map((one) => (
        <button
          key={one}
          type="button"
          className={styles['tab']}
          aria-current={one === pane ? 'page' : undefined}
          onClick={() => onPane(one)}
        >
          {strings.names[one]} <CommandKeys id={keys[one]} />
        </button>
      ))}
      <span className={styles['end']}>{button}</span>
    </nav>
  );
}
