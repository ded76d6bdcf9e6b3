import { plainTitle } from '../../../catalog/plain-title';
import type { Triage } from '../../../catalog/triage/result';
import { RankKey } from '../../design/rank-key';
import { useCatalog } from '../../state/catalog-context';
import { useProse, useStrings } from '../../text/strings-context';
import { findingNoteOf } from './finding-note';
import styles from './findings-list.module.css';

/** The findings, the likeliest first, one of them chosen. */
export function FindingsList({
  triage,
  chosen,
  onChoose,
}: {
  triage: Triage;
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
    </ol>
  );
}
