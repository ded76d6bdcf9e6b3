import type { Missing } from '../../../catalog/triage/result';
import { useStrings } from '../../text/strings-context';
import styles from './missing-list.module.css';

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
  const strings = useStrings().intake;
  if (missing.length === 0) return <p>{strings.nothingMissing}</p>;
  return (
    <ul>
      {missing.map(({ kind }) => (
        <li key={kind}>
          <label className={styles['item']}>
            <input
              type="checkbox"
              checked={asked.some((one) => one.kind === kind)}
              onChange={() => onAsk(kind)}
            />
            {strings.missing[kind]}
          </label>
        </li>
      ))}
    </ul>
  );
}
