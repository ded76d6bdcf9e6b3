import { useState } from 'react';
import type { Missing } from '../../catalog/triage/result';
import { useStrings } from '../text/strings-context';
import styles from './missing-list.module.css';

/** How many are shown at first. */
const few = 4;

/** What the case needs and the paste does not state. A tick adds the request to the answer. */
export function MissingList({
  missing,
  asked,
  onAsk,
}: {
  missing: readonly Missing[];
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
}) {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  const isAsked = ({ kind }: Missing) => asked.some((one) => one.kind === kind);
  // What is asked for is never out of sight.
  const shown = all ? missing : missing.filter((one, at) => at < few || isAsked(one));
  const { missingTitle, missingHint, nothingMissing } = strings.intake;
  return (
    <section className={styles['missing']} aria-labelledby="missing-title">
      <h3 className={styles['title']}>
        <span id="missing-title">{missingTitle}</span>{' '}
        <span className={styles['hint']}>{missing.length > 0 ? missingHint : nothingMissing}</span>
        {shown.length < missing.length && (
          <button type="button" className={styles['more']} onClick={() => setAll(true)}>
            {strings.findings.more(missing.length - shown.length)}
          </button>
        )}
      </h3>
      {missing.length > 0 && (
        <ul className={styles['list']}>
          {shown.map((one) => (
            <li key={one.kind}>
              <label className={styles['item']}>
                <input type="checkbox" checked={isAsked(one)} onChange={() => onAsk(one.kind)} />
                {strings.intake.missing[one.kind]}
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
