import type { ReactNode } from 'react';
import { plainTitle } from '../../catalog/plain-title';
import { sameFaultElsewhere } from '../../catalog/same-fault';
import type { Entry, Fault, Text } from '../../catalog/schema';
import { Facts } from '../design/facts';
import { useCatalog } from '../state/catalog-context';
import { usePackNames } from '../state/use-pack-names';
import { useProse, useStrings } from '../text/strings-context';
import { EntryLink } from './entry-link';
import { FoldedPart } from './folded-part';
import { LabelledRow } from './labelled-row';
import styles from './playbook.module.css';
import { useTicks } from './ticks';

/** Common faults have many other entries; a reader looks at a few. */
const elsewhereAtMost = 8;

/** What is known about this fault in general, and which other entries have it. */
export function Playbook({ entry, elsewhere = true }: { entry: Entry; elsewhere?: boolean }) {
  const strings = useStrings();
  const prose = useProse();
  const { faults } = useCatalog();
  const fault = faults.get(entry.fault);
  if (!fault) return null;
  const names = strings.playbook;
  return (
    <FoldedPart title={names.title} of={prose(fault.title)}>
      <LabelledRow label={names.looks}>{prose(fault.looks)}</LabelledRow>
      <LabelledRow label={names.causes}>
        <Items texts={fault.causes} numbered />
      </LabelledRow>
      <LabelledRow label={names.checklist}>
        <Checks of={fault.id} checks={fault.checklist} />
      </LabelledRow>
      <LabelledRow label={names.questions}>
        <Items texts={fault.questions} />
      </LabelledRow>
      <LabelledRow label={names.collect}>
        <Items texts={fault.collect} />
      </LabelledRow>
      <LabelledRow label={names.usually} small>
        <Facts items={[strings.facts.acts(strings.actors[fault.actor]), names.severities[fault.severity]]} />
      </LabelledRow>
      {elsewhere && <Elsewhere entry={entry} label={names.elsewhere} />}
    </FoldedPart>
  );
}

/** `numbered`: checks name them. */
function Items({ texts, numbered = false }: { texts: readonly Text[]; numbered?: boolean }): ReactNode {
  const prose = useProse();
  return (
    <ol className={`${styles['items']} ${numbered ? styles['numbered'] : ''}`}>
      {texts.map((text) => (
        <li key={text.en}>{prose(text)}</li>
      ))}
    </ol>
  );
}

/** The checklist. Under a paste each item can be ticked, like the steps. */
function Checks({ of, checks }: { of: string; checks: Fault['checklist'] }): ReactNode {
  const prose = useProse();
  const { meets } = useStrings().playbook;
  const ticks = useTicks(of);
  const said = (check: Fault['checklist'][number]) => (
    <span>
      {prose(check)} {check.meets && <small className={styles['meets']}>{meets(check.meets)}</small>}
    </span>
  );
  if (!ticks)
    return (
      <ol className={styles['items']}>
        {checks.map((check) => (
          <li key={check.en}>{said(check)}</li>
        ))}
      </ol>
    );
  return (
    <ol className={styles['items']}>
      {checks.map((text, index) => {
        const ticked = ticks.has(index, ticks.excuse(text));
        return (
          <li key={text.en}>
            <label className={`${styles['check']} ${ticked ? styles['ticked'] : ''}`}>
              <input type="checkbox" checked={ticked} onChange={() => ticks.toggle(index)} />
              {said(text)}
            </label>
          </li>
        );
      })}
    </ol>
  );
}

/** Entries of other SDKs that report the same fault. */
function Elsewhere({ entry, label }: { entry: Entry; label: string }) {
  const strings = useStrings();
  const prose = useProse();
  const { sdk } = usePackNames();
  const { entries } = useCatalog();
  const same = sameFaultElsewhere(entry, entries);
  if (same.length === 0) return null;
  return (
    <LabelledRow label={label} small>
      {same.slice(0, elsewhereAtMost).map((other) => (
        <p key={other.id} className={styles['other']}>
          <span className={styles['code']}>
            <EntryLink entry={other} />
          </span>
          <span>{prose(plainTitle(other))}</span>
          <span>{sdk(other.sdk)}</span>
        </p>
      ))}
      {same.length > elsewhereAtMost && <p>{strings.intake.more(same.length - elsewhereAtMost)}</p>}
    </LabelledRow>
  );
}
