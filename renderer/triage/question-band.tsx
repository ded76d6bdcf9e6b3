import type { Finding, Triage } from '../../catalog/triage/result';
import type { Strings } from '../text/en';
import { useStrings } from '../text/strings-context';
import styles from './question-band.module.css';

/** The one thing to ask that settles which meaning it is, where a remedy would stand. */
export function QuestionBand({ triage }: { triage: Triage }) {
  const strings = useStrings().ambiguous;
  return (
    <section className={styles['band']}>
      <h3 className={styles['label']}>{strings.askTitle}</h3>
      <div>
        <p className={styles['question']}>{questionFor(triage.findings, strings)}</p>
        <p className={styles['how']}>
          {strings.askHow} <code className={styles['code']}>console.log(JSON.stringify(err))</code>
        </p>
      </div>
    </section>
  );
}

/** Meanings in several SDKs are told apart by the SDK; those of one number in one SDK by their names. */
function questionFor(findings: readonly Finding[], strings: Strings['ambiguous']): string {
  if (new Set(findings.map(({ sdk }) => sdk)).size > 1) return strings.askSdk;
  const named = findings.length > 1 && findings.every(({ symbol }) => symbol !== null);
  return named ? strings.askName : strings.askFull;
}
