import type { Secret, Triage } from '../../catalog/triage/result';
import { useStrings } from '../text/strings-context';
import styles from './intake.module.css';
import { unbracketed } from './pseudonym';
import { RuledOutList } from './ruled-out-row';

const rows = 5;

/** Under the paste: what was hidden in it, and which numbers were left alone. */
export function Intake({ raw, triage }: { raw: string; triage: Triage | null }) {
  const strings = useStrings();
  if (!triage)
    return (
      <section className={styles['private']}>
        <h2>{strings.empty.privateTitle}</h2>
        <p>{strings.empty.privateText}</p>
      </section>
    );
  return (
    <div className={styles['intake']}>
      <section>
        <h2>{strings.intake.ruledOut}</h2>
        {triage.ruledOut.length === 0 ? (
          <p>{strings.intake.noRuledOut}</p>
        ) : (
          <RuledOutList raw={raw} ruledOut={triage.ruledOut} atMost={rows} />
        )}
      </section>
      <section>
        <h2>{strings.intake.secrets}</h2>
        <HiddenSecrets secrets={triage.secrets} />
      </section>
    </div>
  );
}

function HiddenSecrets({ secrets }: { secrets: readonly Secret[] }) {
  const strings = useStrings().intake;
  if (secrets.length === 0) return <p>{strings.noSecrets}</p>;
  const counts = new Map<string, { kind: Secret['kind']; count: number }>();
  for (const { pseudonym, kind } of secrets)
    counts.set(pseudonym, { kind, count: (counts.get(pseudonym)?.count ?? 0) + 1 });
  const shown = [...counts].slice(0, rows);
  return (
    <ul>
      {shown.map(([pseudonym, { kind, count }]) => (
        <li key={pseudonym} className={styles['secret']}>
          <span className={styles['pseudonym']}>{unbracketed(pseudonym)}</span>
          <span>{strings.secretKinds[kind]}</span>
          {count > 1 && <span className={styles['count']}>{strings.times(count)}</span>}
        </li>
      ))}
      {counts.size > shown.length && (
        <li className={styles['count']}>{strings.more(counts.size - shown.length)}</li>
      )}
    </ul>
  );
}
