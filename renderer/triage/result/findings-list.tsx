import { plainTitle } from '../../../catalog/plain-title';
import { sureness } from '../../../catalog/sureness';
import type { Other } from '../../case/others';
import type { ReadPaste } from '../../case/read-paste';
import { firstSymptom } from '../../case/symptom-at';
import { RankKey } from '../../design/rank-key';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import { findingNoteOf } from './finding-note';
import styles from './findings-list.module.css';

/** The findings, the likeliest first, then other people's errors, then symptoms. One of them is chosen. */
export function FindingsList({
  read: { triage, others },
  chosen,
  onChoose,
}: {
  read: Pick<ReadPaste, 'triage' | 'others'>;
  chosen: number;
  onChoose: (index: number) => void;
}) {
  const strings = useStrings();
  const prose = useProse();
  const { byId } = useCatalog();
  return (
    <ol className={styles['list']} aria-label={strings.findings.label}>
      {triage.findings.map((finding, index) => {
        const entry = byId.get(finding.entry);
        if (!entry) return null;
        return (
          <li key={finding.entry}>
            <button
              type="button"
              className={styles['row']}
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => onChoose(index)}
            >
              <RankKey rank={index + 1} chosen={index === chosen} />
              <span className={styles['code']}>{entry.code ?? entry.symbol}</span>
              <span className={styles['title']}>{prose(plainTitle(entry))}</span>
              {entry.code && entry.symbol ? (
                <span className={styles['symbol']}>{entry.symbol}</span>
              ) : (
                <span className={styles['side']}>{strings.sides[entry.side]}</span>
              )}
              <span className={styles['standing']}>{findingNoteOf(finding, triage, strings.findings)}</span>
            </button>
          </li>
        );
      })}
      {others.map((other, at) => {
        const index = triage.findings.length + at;
        return (
          <li key={other.code.id}>
            <button
              type="button"
              className={`${styles['row']} ${styles['other']}`}
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => onChoose(index)}
            >
              <OtherCells other={other} rank={index + 1} />
            </button>
          </li>
        );
      })}
      {triage.symptoms.map(({ id, title, confidence }, at) => {
        const index = firstSymptom({ triage, others }) + at;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles['row']}
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => onChoose(index)}
            >
              <RankKey rank={index + 1} chosen={index === chosen} />
              <span>{strings.symptoms.row}</span>
              <span className={styles['title']}>{prose(title)}</span>
              <span />
              <span className={styles['standing']}>{strings.findings[sureness(confidence)]}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function OtherCells({ other: { code, alike }, rank }: { other: Other; rank: number }) {
  const strings = useStrings();
  const prose = useProse();
  const { shortSdk } = usePackNames();
  return (
    <>
      <RankKey rank={rank} dashed />
      <span className={styles['code']}>{code.code ?? code.name}</span>
      <span className={styles['title']}>{prose(code.title)}</span>
      <span className={styles['side']}>{[code, ...alike].map(({ pack }) => shortSdk(pack)).join(' / ')}</span>
      <span className={styles['standing']}>{strings.others.verdict}</span>
    </>
  );
}
