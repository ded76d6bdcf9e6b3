import type { Secret } from '../../../catalog/triage/result';
import { unbracketed } from '../../case/pseudonym';
import { IconButton } from '../../design/icon-button';
import { useLanguage, useStrings } from '../../text/strings-context';
import { type HiddenRow, hiddenRows } from './hidden-rows';
import styles from './hidden-secrets.module.css';

const mostRows = 5;

/** The secrets of a paste. What was hidden by hand is shown again by one click. */
export function HiddenSecrets({
  onShow,
  ...sources
}: {
  secrets: readonly Secret[];
  hidden: readonly string[];
  read: readonly string[];
  onShow: (stretch: string) => void;
}) {
  const strings = useStrings().intake;
  const rows = hiddenRows(sources);
  if (rows.length === 0) return <p>{strings.noSecrets}</p>;
  const byHand = rows.filter(({ stretch }) => stretch !== undefined).length;
  const shown = rows.slice(0, Math.max(mostRows, byHand));
  return (
    <ul>
      {shown.map((row) => (
        <Row key={row.pseudonym || row.stretch} row={row} onShow={onShow} />
      ))}
      {rows.length > shown.length && (
        <li className={styles['count']}>{strings.more(rows.length - shown.length)}</li>
      )}
    </ul>
  );
}

function Row({
  row: { pseudonym, kind, count, stretch },
  onShow,
}: {
  row: HiddenRow;
  onShow: (stretch: string) => void;
}) {
  const strings = useStrings().intake;
  const language = useLanguage();
  const name = pseudonym === '' ? (stretch ?? '') : unbracketed(pseudonym, language);
  return (
    <li className={styles['secret']}>
      <span className={styles['pseudonym']} title={pseudonym === '' ? stretch : undefined}>
        {name}
      </span>
      <span>{strings.secretKinds[kind]}</span>
      {count > 1 && <span className={styles['count']}>{strings.times(count)}</span>}
      {stretch !== undefined && (
        <IconButton icon="remove" label={strings.showAgain(name)} onClick={() => onShow(stretch)} />
      )}
    </li>
  );
}
