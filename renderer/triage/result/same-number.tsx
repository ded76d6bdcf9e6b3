import { useState } from 'react';
import type { Other } from '../../case/others';
import { RankKey } from '../../design/rank-key';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './same-number.module.css';

/** How many are shown at first: a short number is everybody's. */
const few = 6;

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
  const [open, setOpen] = useState(false);
  if (others.length === 0) return null;
  const printed = [...new Set(others.map(({ code }) => code.code ?? code.name ?? ''))];
  const shown = open || others.length <= few + 1 ? others : others.slice(0, few);
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>
        {strings.sameNumber(printed.join(', '))}{' '}
        <span className={styles['why']}>{strings.sameNumberWhy}</span>
      </h3>
      <ul className={styles['rows']}>
        {shown.map((other, index) => (
          <li key={other.code.id} className={styles['item']}>
            <Row other={other} rank={from + index + 1} onChoose={() => onChoose(from + index)} />
          </li>
        ))}
      </ul>
      {shown.length < others.length && (
        <button type="button" className={styles['more']} onClick={() => setOpen(true)}>
          {strings.more(others.length - shown.length)}
        </button>
      )}
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
