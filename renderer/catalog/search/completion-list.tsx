import { useProse, useStrings } from '../../text/strings-context';
import type { Completion } from './completion';
import styles from './completion-list.module.css';

/** The values that can complete a scope. The field keeps the focus. */
export function CompletionList({
  id,
  offered,
  selected,
  onTake,
}: {
  id: string;
  offered: readonly Completion[];
  selected: number;
  onTake: (value: string) => void;
}) {
  const strings = useStrings().catalog;
  const prose = useProse();
  return (
    <div id={id} role="listbox" aria-label={strings.completionsLabel} className={styles['list']}>
      {offered.map(({ value, label }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, and says so by aria-activedescendant
        // biome-ignore lint/a11y/useFocusableInteractive: the same
        <div
          key={value}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === selected}
          className={styles['option']}
          // Keeps the focus in the field, which would close the list.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(value)}
        >
          <span>{prose(label)}</span>
          <span className={styles['value']}>{value}</span>
        </div>
      ))}
    </div>
  );
}
