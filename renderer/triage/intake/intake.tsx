import { useState } from 'react';
import type { Missing, Triage } from '../../../catalog/triage/result';
import { Segment } from '../../design/segment';
import { useStrings } from '../../text/strings-context';
import { HiddenSecrets } from './hidden-secrets';
import styles from './intake.module.css';
import { MissingList } from './missing-list';
import { RuledOutList } from './ruled-out-row';
import { StatedFacts } from './stated-facts';

const rows = 5;

type View = 'read' | 'left-alone';

/**
 * Under the paste: the facts it states and lacks, or, in the other view, the numbers that were left alone and the
 * secrets that are hidden.
 */
export function Intake({
  raw,
  triage,
  hidden,
  read: hiddenThen,
  onShow,
  asked,
  onAsk,
}: {
  raw: string;
  triage: Triage | null;
  /** What is hidden by hand, now and when the paste was read. */
  hidden: readonly string[];
  read: readonly string[];
  /** Shows again what was hidden by hand. */
  onShow: (stretch: string) => void;
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
}) {
  const { empty, intake } = useStrings();
  const [view, setView] = useState<View>('read');
  if (!triage)
    return (
      <section className={styles['private']}>
        <h2>{empty.privateTitle}</h2>
        <p>{empty.privateText}</p>
      </section>
    );
  const read = view === 'read';
  return (
    <div className={styles['intake']}>
      <section aria-label={read ? intake.read : intake.ruledOut}>
        <Segment
          label={intake.viewLabel}
          value={view}
          options={[
            { value: 'read', label: intake.read },
            { value: 'left-alone', label: intake.leftAlone },
          ]}
          onChange={setView}
        />
        {read ? <StatedFacts facts={triage.facts} /> : <LeftAlone raw={raw} triage={triage} />}
      </section>
      <section aria-label={read ? intake.missingTitle : intake.secrets}>
        <h2>{read ? intake.missingTitle : intake.secrets}</h2>
        {read ? (
          <MissingList missing={triage.missing} asked={asked} onAsk={onAsk} />
        ) : (
          <HiddenSecrets secrets={triage.secrets} hidden={hidden} read={hiddenThen} onShow={onShow} />
        )}
      </section>
    </div>
  );
}

function LeftAlone({ raw, triage }: { raw: string; triage: Triage }) {
  const strings = useStrings().intake;
  if (triage.ruledOut.length === 0) return <p>{strings.noRuledOut}</p>;
  return <RuledOutList raw={raw} ruledOut={triage.ruledOut} atMost={rows} />;
}
