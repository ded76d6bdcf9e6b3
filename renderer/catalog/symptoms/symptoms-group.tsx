import { memo } from 'react';
import type { Symptom } from '../../../catalog/symptom-schema';
import { useProse, useStrings } from '../../text/strings-context';
import group from '../others/others-group.module.css';
import { Marked } from '../search/marked';
import { spansIn, type Wanted } from '../search/matches';
import styles from './symptoms-group.module.css';

/** Troubles without a code that the search finds, above the table: whoever types what is seen or heard has no code. */
export const SymptomsGroup = memo(function SymptomsGroup({
  found,
  opened,
  wanted,
  onOpen,
}: {
  found: readonly Symptom[];
  /** Id of the one that is read. */
  opened: string | undefined;
  wanted: Wanted;
  onOpen: (id: string) => void;
}) {
  const strings = useStrings().symptoms;
  const prose = useProse();
  if (found.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={strings.found}>
      <ul>
        {found.map(({ id, title, splits }) => (
          <li key={id}>
            <button
              type="button"
              className={`${group['row']} ${styles['row']}`}
              aria-current={id === opened ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              <span className={styles['label']}>{strings.row}</span>
              <span className={group['title']}>
                <Marked text={prose(title)} spans={spansIn(prose(title), wanted)} />
              </span>
              <span className={styles['splits']}>{prose(splits)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
