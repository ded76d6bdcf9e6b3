import type { RuledOut } from '../../../catalog/triage/result';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './ruled-out-row.module.css';

/** Numbers that were left alone, and why. Equal ones are counted. */
export function RuledOutList({
  raw,
  ruledOut,
  atMost,
  whole = false,
}: {
  raw: string;
  ruledOut: readonly RuledOut[];
  atMost: number;
  /** Whether long reasons wrap instead of being cut off. */
  whole?: boolean;
}) {
  const strings = useStrings().intake;
  const prose = useProse();
  const groups = new Map<string, { text: string; reason: string; count: number }>();
  for (const { span, reason } of ruledOut) {
    const text = raw.slice(span.start, Math.min(span.end, span.start + 40));
    const key = `${text} ${reason.en}`;
    const group = groups.get(key) ?? { text, reason: prose(reason), count: 0 };
    group.count++;
    groups.set(key, group);
  }
  const shown = [...groups].slice(0, atMost);
  return (
    <ul className={whole ? styles['whole'] : undefined}>
      {shown.map(([key, { text, reason, count }]) => (
        <li key={key} className={styles['item']}>
          <span className={styles['number']}>{text}</span>
          <span className={styles['reason']} title={reason}>
            {reason}
          </span>
          {count > 1 && <span className={styles['count']}>{strings.times(count)}</span>}
        </li>
      ))}
      {groups.size > shown.length && (
        <li className={styles['count']}>{strings.more(groups.size - shown.length)}</li>
      )}
    </ul>
  );
}
