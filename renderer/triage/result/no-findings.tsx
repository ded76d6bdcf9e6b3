import type { ReactNode } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import type { Triage } from '../../../catalog/triage/result';
import { EntryLink } from '../../entry/entry-link';
import { LabelledRow } from '../../entry/labelled-row';
import { StepsBand } from '../../entry/steps-band';
import { useCatalog } from '../../state/catalog-context';
import { useProse, useStrings } from '../../text/strings-context';
import { RuledOutList } from '../intake/ruled-out-row';
import styles from './no-findings.module.css';

/** How many numbers that are no code are shown. The intake has all of them. */
const ruledOutAtMost = 4;

/** Nothing was found: what was read, which codes are near, and what to do now. */
export function NoFindings({
  raw,
  triage,
  children,
}: {
  raw: string;
  triage: Triage;
  /** What else is known of the number. */
  children: ReactNode;
}) {
  const strings = useStrings().none;
  const prose = useProse();
  const { byId } = useCatalog();
  const [near] = triage.nearMisses;
  return (
    <div className="selectable">
      <div className={styles['read']}>
        <LabelledRow label={strings.readAs}>
          {near ? strings.readAsCode(near.text) : strings.readAsNothing}
        </LabelledRow>
        {triage.ruledOut.length > 0 && (
          <LabelledRow label={strings.leftAlone} small>
            <RuledOutList raw={raw} ruledOut={triage.ruledOut} atMost={ruledOutAtMost} whole />
          </LabelledRow>
        )}
      </div>
      {children}
      {near && near.nearest.length > 0 && (
        <section className={styles['near']}>
          <h3>{strings.near}</h3>
          <ul>
            {near.nearest.map(({ entry: id, difference }) => {
              const entry = byId.get(id);
              return (
                entry && (
                  <li key={id} className={styles['row']}>
                    <span className={styles['code']}>
                      <EntryLink entry={entry} />
                    </span>
                    <span>{prose(plainTitle(entry))}</span>
                    <span className={styles['difference']}>{prose(difference)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
      <WhatNow />
    </div>
  );
}

function WhatNow() {
  const strings = useStrings().none;
  const steps = strings.steps.map((step) => ({ ...step, origin: 'playbook' as const }));
  return <StepsBand of="nothing-found" label={strings.todo} steps={steps} />;
}
