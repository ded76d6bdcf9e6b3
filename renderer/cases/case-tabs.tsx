import { outcomes } from '../../catalog/cases/case';
import { useStrings } from '../text/strings-context';
import styles from './case-tabs.module.css';
import type { CaseListState } from './use-case-list';

/** All cases, or those with one outcome. */
export function CaseTabs({ list }: { list: CaseListState }) {
  const { cases: strings, number } = useStrings();
  const { outcome, setOutcome, listed } = list;
  const counts = listed?.outcomes;
  const all = counts && outcomes.reduce((sum, one) => sum + counts[one], 0);
  return (
    <div className={styles['tabs']} role="tablist" aria-label={strings.tabs}>
      {([null, ...outcomes] as const).map((one) => {
        const count = one === null ? all : counts?.[one];
        return (
          <button
            key={one ?? 'all'}
            type="button"
            role="tab"
            className={styles['tab']}
            aria-selected={one === outcome}
            onClick={() => setOutcome(one)}
          >
            {one === null ? strings.all : strings.outcomes[one]}
            {count !== undefined && <span className={styles['count']}>{number(count)}</span>}
          </button>
        );
      })}
    </div>
  );
}
