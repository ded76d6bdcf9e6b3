import type { Entry } from '../../../catalog/schema';
import type { Triage } from '../../../catalog/triage/result';
import { Source } from '../../entry/entry-parts';
import { LabelledRow } from '../../entry/labelled-row';
import { useProse, useStrings } from '../../text/strings-context';
import { RuledOutList } from '../intake/ruled-out-row';
import styles from './meanings-notes.module.css';

/** How many are shown. The intake has all of them. */
const ruledOutAtMost = 4;

/**
 * Under several meanings: which numbers were left alone, where the documents are wrong, and where they describe this.
 */
export function MeaningsNotes({
  raw,
  triage,
  candidates,
}: {
  raw: string;
  triage: Triage;
  candidates: readonly Entry[];
}) {
  const strings = useStrings();
  const prose = useProse();
  const defects = new Map(candidates.flatMap((entry) => entry.defects.map((one) => [one.en, one] as const)));
  const documents = new Map<string, Set<string>>();
  for (const { id, section } of candidates.flatMap((entry) => entry.documents))
    documents.set(id, (documents.get(id) ?? new Set()).add(section));
  return (
    <div className={styles['notes']}>
      {triage.ruledOut.length > 0 && (
        <LabelledRow label={strings.none.leftAlone} small>
          <RuledOutList raw={raw} ruledOut={triage.ruledOut} atMost={ruledOutAtMost} whole />
        </LabelledRow>
      )}
      {defects.size > 0 && (
        <LabelledRow label={strings.entry.defect} small>
          {[...defects].map(([en, defect]) => (
            <p key={en}>{prose(defect)}</p>
          ))}
        </LabelledRow>
      )}
      <LabelledRow label={strings.entry.source} small>
        {[...documents].map(([id, sections]) => (
          <Source key={id} document={id} sections={sections} />
        ))}
      </LabelledRow>
    </div>
  );
}
