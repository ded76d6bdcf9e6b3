import type { ReactNode } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import { sureness } from '../../../catalog/sureness';
import type { SymptomFinding } from '../../../catalog/triage/result';
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
          <Row key={finding.entry} chosen={index === chosen} onChoose={() => onChoose(index)}>
            <RankKey rank={index + 1} chosen={index === chosen} />
            <span className={styles['code']}>{entry.code ?? entry.symbol}</span>
            <span className={styles['title']}>{prose(plainTitle(entry))}</span>
            {entry.code && entry.symbol ? (
              <span className={styles['symbol']}>{entry.symbol}</span>
            ) : (
              <span className={styles['side']}>{strings.sides[entry.side]}</span>
            )}
            <span className={styles['standing']}>{findingNoteOf(finding, triage, strings.findings)}</span>
          </Row>
        );
      })}
      {others.map((other, at) => {
        const index = triage.findings.length + at;
        return (
          <Row
            key={other.code.id}
            look={styles['other']}
            chosen={index === chosen}
            onChoose={() => onChoose(index)}
          >
            <OtherCells other={other} rank={index + 1} />
          </Row>
        );
      })}
      {triage.symptoms.map((symptom, at) => {
        const index = firstSymptom({ triage, others }) + at;
        return (
          <Row key={symptom.id} chosen={index === chosen} onChoose={() => onChoose(index)}>
            <SymptomCells symptom={symptom} rank={index + 1} chosen={index === chosen} />
          </Row>
        );
      })}
    </ol>
  );
}

function Row({
  look = '',
  chosen,
  onChoose,
  children,
}: {
  look?: string | undefined;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        className={`${styles['row']} ${look}`}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
      >
        {children}
      </button>
    </li>
  );
}

function SymptomCells({
  symptom: { title, confidence },
  rank,
  chosen,
}: {
  symptom: SymptomFinding;
  rank: number;
  chosen: boolean;
}) {
  const strings = useStrings();
  const prose = useProse();
  return (
    <>
      <RankKey rank={rank} chosen={chosen} />
      <span>{strings.symptoms.row}</span>
      <span className={styles['title']}>{prose(title)}</span>
      <span />
      <span className={styles['standing']}>{strings.findings[sureness(confidence)]}</span>
    </>
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
