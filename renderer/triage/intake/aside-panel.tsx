import type { ReadPaste } from '../../case/read-paste';
import { useStrings } from '../../text/strings-context';
import styles from './aside-panel.module.css';
import { HiddenSecrets } from './hidden-secrets';
import { RuledOutList } from './ruled-out-row';

/** How many ignored numbers are listed. More than a person goes through. */
const mostNumbers = 60;

/** In place of the facts: the numbers that were ignored, and why; and what is masked. */
export function AsidePanel({
  read,
  hidden,
  onShow,
}: {
  read: ReadPaste & { hidden: readonly string[] };
  /** What is hidden by hand now. */
  hidden: readonly string[];
  /** Shows again what was hidden by hand. */
  onShow: (stretch: string) => void;
}) {
  const strings = useStrings().intake;
  const { raw, triage } = read;
  return (
    <div className={styles['panel']}>
      <section aria-labelledby="ignored-numbers">
        <h3 id="ignored-numbers">{strings.ruledOut}</h3>
        {triage.ruledOut.length === 0 ? (
          <p>{strings.noRuledOut}</p>
        ) : (
          <RuledOutList raw={raw} ruledOut={triage.ruledOut} atMost={mostNumbers} whole />
        )}
      </section>
      <section aria-labelledby="masked-values">
        <h3 id="masked-values">{strings.secrets}</h3>
        <HiddenSecrets secrets={triage.secrets} hidden={hidden} read={read.hidden} onShow={onShow} />
      </section>
    </div>
  );
}
