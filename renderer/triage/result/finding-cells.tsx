import { plainTitle } from '../../../catalog/plain-title';
import type { Entry } from '../../../catalog/schema';
import { sureness } from '../../../catalog/sureness';
import type { SymptomFinding } from '../../../catalog/triage/result';
import type { Other } from '../../case/others';
import { RankKey } from '../../design/rank-key';
import { emsOf } from '../../design/width-of';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './findings-list.module.css';

export function EntryCells({
  entry,
  rank,
  chosen,
  standing,
}: {
  entry: Entry;
  rank: number;
  chosen: boolean;
  standing: string;
}) {
  const prose = useProse();
  const code = entry.code ?? entry.symbol ?? '';
  const title = prose(plainTitle(entry));
  return (
    <>
      <RankKey rank={rank} chosen={chosen} />
      <span className={lookOf(code)}>{code}</span>
      <span className={styles['title']} title={title}>
        <span className={styles['words']} style={emsOf(title)}>
          {title}
        </span>
        {entry.code && entry.symbol && <span className={styles['symbol']}>{entry.symbol}</span>}
      </span>
      <span className={styles['standing']}>{standing}</span>
    </>
  );
}

export function OtherCells({
  other: { code, alike },
  rank,
  chosen,
}: {
  other: Other;
  rank: number | null;
  chosen: boolean;
}) {
  const strings = useStrings();
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const printed = code.code ?? code.name ?? '';
  const whose = [code, ...alike].map(({ pack }) => shortSdk(pack)).join(' / ');
  return (
    <>
      {rank === null ? <span /> : <RankKey rank={rank} dashed />}
      <span className={`${lookOf(printed)} ${chosen ? styles['boxed'] : ''}`}>{printed}</span>
      <span className={styles['title']} title={prose(code.title)}>
        <span className={styles['words']} style={emsOf(prose(code.title))}>
          {prose(code.title)}
        </span>
        {code.code && code.name && <span className={styles['symbol']}>{code.name}</span>}
      </span>
      <span className={styles['standing']}>
        {whose} <span className="visually-hidden">{strings.others.verdict}</span>
      </span>
    </>
  );
}

export function SymptomCells({
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
      <span className={styles['playbook']}>{strings.symptoms.row}</span>
      <span className={styles['title']}>
        <span className={styles['words']} style={emsOf(prose(title))}>
          {prose(title)}
        </span>
      </span>
      <span className={styles['standing']}>{strings.findings[sureness(confidence)]}</span>
    </>
  );
}

/** Up to how many signs a code is as large as the title beside it. */
const shortCode = 7;
const lookOf = (code: string) => `${styles['code']} ${code.length > shortCode ? styles['long'] : ''}`;
