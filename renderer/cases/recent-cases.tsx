import { useEffect, useState } from 'react';
import type { CaseRow } from '../../catalog/cases/listing';
import { on, request } from '../bridge';
import { VerdictBadge } from '../design/verdict-badge';
import { useActive } from '../keys/active-context';
import { useCatalog } from '../state/catalog-context';
import { useStrings } from '../text/strings-context';
import { unlimited } from './case-limits';
import { clockOf, shortDayOf } from './moments';
import { OutcomeDot } from './outcome-dot';
import styles from './recent-cases.module.css';
import { useRowTitle, verdictOf } from './use-row-title';

/** As many as there is room for under the empty window. */
const most = 4;

/** The cases that were kept last, where no paste is shown: each opens in Cases. Nothing where none is kept. */
export function RecentCases({ onOpen }: { onOpen: (id: string) => void }) {
  const strings = useStrings().cases;
  const rows = useRecent(useActive());
  const titleOf = useRowTitle();
  if (rows.length === 0) return null;
  return (
    <section className={styles['recent']} aria-label={strings.recent}>
      <h2 className={styles['title']}>{strings.recent}</h2>
      <ul>
        {rows.map((row) => {
          const { code, title } = titleOf(row);
          return (
            <li key={row.id}>
              <button type="button" className={styles['row']} onClick={() => onOpen(row.id)}>
                <span className={styles['when']}>{whenOf(row.kept)}</span>
                <VerdictBadge verdict={verdictOf(row)} size={16} quiet />
                <span className={styles['code']}>{code}</span>
                <span className={styles['text']} title={title}>
                  {title}
                </span>
                <span className={styles['who']}>{row.customer || row.ticket}</span>
                <span className={styles['outcome']}>
                  <OutcomeDot outcome={row.outcome} /> {strings.outcomes[row.outcome]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The clock today, else the day. */
function whenOf(at: number): string {
  const day = shortDayOf(at);
  return day === shortDayOf(Date.now()) ? clockOf(at) : day;
}

/** Asked for once the catalog is there, after which the window has been painted. */
function useRecent(active: boolean): readonly CaseRow[] {
  const { isThere } = useCatalog();
  const [rows, setRows] = useState<readonly CaseRow[]>([]);
  const asks = active && isThere;
  useEffect(() => {
    if (!asks) return undefined;
    const read = async () => {
      const answer = await request('cases.list', {
        filter: { ...unlimited, query: '', outcome: null },
        sort: { by: 'kept', descending: true },
        from: 0,
        count: most,
      });
      if (answer.ok) setRows(answer.value.rows);
    };
    void read();
    return on('cases.changed', () => void read());
  }, [asks]);
  return rows;
}
