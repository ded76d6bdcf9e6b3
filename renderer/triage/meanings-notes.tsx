import type { Entry } from '../../catalog/schema';
import type { Triage } from '../../catalog/triage/result';
import { Facts } from '../design/facts';
import { useProse, useStrings } from '../text/strings-context';
import { Row } from './entry-row';
import styles from './entry-view.module.css';
import { RuledOutList } from './ruled-out-row';

/** Beyond these the zone under the paste has them all. */
const ruledOutAtMost = 4;

/** Under several meanings: what was left alone, where the documents are wrong, and where they state all this. */
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
        <Row label={strings.none.leftAlone} small>
          <RuledOutList raw={raw} ruledOut={triage.ruledOut} atMost={ruledOutAtMost} whole />
        </Row>
      )}
      {defects.size > 0 && (
        <Row label={strings.entry.defect} small>
          {[...defects].map(([en, defect]) => (
            <p key={en}>{prose(defect)}</p>
          ))}
        </Row>
      )}
      <Row label={strings.entry.source} small>
        {[...documents].map(([id, sections]) => (
          <p key={id} className={styles['source']}>
            <Facts
              items={[
                <span key="id" className="mono">
                  {id}
                </span>,
                ...sections,
              ]}
            />
          </p>
        ))}
      </Row>
    </div>
  );
}
