import type { Other } from '../../case/others';
import { RankKey } from '../../design/rank-key';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './same-number.module.css';

/** Whose the number may be besides: who else prints it, and what for. Choosing one makes it the answer. */
export function SameNumber({
  others,
  from,
  onChoose,
}: {
  others: readonly Other[];
  /** How many meanings of ours have a key before them. */
  from: number;
  onChoose: (index: number) => void;
}) {
  const strings = useStrings().others;
  if (others.length === 0) return null;
  const printed = [...new Set(others.map(({ code }) => code.code ?? code.name ?? ''))];
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>
        {strings.sameNumber(printed.join(', '))}{' '}
        <span className={styles['why']}>{strings.sameNumberWhy}</span>
      </h3>
      <ul>
        {others.map((other, index) => (
          <li key={other.code.id}>
            <Row other={other} rank={from + index + 1} onChoose={() => onChoose(from + index)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({
  other: { code, alike },
  rank,
  onChoose,
}: {
  other: Other;
  rank: number;
  onChoose: () => void;
}) {
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const whose = [code, ...alike].map(({ pack }) => shortSdk(pack)).join(' / ');
  return (
    <button type="button" className={styles['row']} onClick={onChoose}>
      <RankKey rank={rank} dashed />
      <span className={styles['whose']}>{whose}</span>
      <span className={styles['title']}>{prose(code.title)}</span>
      <span className={styles['name']}>{code.code === undefined ? '' : code.name}</span>
    </button>
  );
}
