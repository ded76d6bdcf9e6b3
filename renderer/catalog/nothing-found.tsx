import { useMemo } from 'react';
import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import type { TabId } from '../vocabulary/tabs';
import { type Facets, noFacets } from './listing/facets';
import { listingOf } from './listing/listing';
import styles from './nothing-found.module.css';
import type { CatalogState } from './use-catalog';

/** Instead of rows: what keeps them away, and what to try. */
export function NothingFound({
  results: { index, candidates, nearest },
  filters: { facets, ticked, tab, clearFacets, setTab },
  search: { typed, type },
  others,
}: Pick<CatalogState, 'results' | 'filters' | 'search'> & {
  /** How many codes of others are found. */
  others: number;
}) {
  const strings = useStrings().catalog.nothing;
  const unfiltered = useMemo(() => {
    const count = (withFacets: Facets, inTab: TabId) => {
      const { found, similar } = listingOf(index, candidates, withFacets, inTab);
      return found.length + similar.length;
    };
    return { facets: count(noFacets, tab), tab: count(facets, 'all'), both: count(noFacets, 'all') };
  }, [index, candidates, facets, tab]);
  const showAll = () => setTab('all');
  const hidden = unfiltered.both > 0;
  return (
    <div className={styles['nothing']}>
      <p>{hidden ? strings.filtered : others > 0 ? strings.onlyOthers : strings.title}</p>
      <div className={styles['ways']}>
        {ticked > 0 && unfiltered.facets > 0 && (
          <Button onClick={clearFacets}>{strings.withoutFacets(unfiltered.facets)}</Button>
        )}
        {tab !== 'all' && unfiltered.tab > 0 && (
          <Button onClick={showAll}>{strings.everywhere(unfiltered.tab)}</Button>
        )}
        {hidden && unfiltered.facets === 0 && unfiltered.tab === 0 && (
          <Button
            onClick={() => {
              clearFacets();
              showAll();
            }}
          >
            {strings.everywhere(unfiltered.both)}
          </Button>
        )}
        {!hidden && others === 0 && typed.chips.length > 0 && (
          <Button onClick={() => type({ ...typed, chips: [] })}>{strings.withoutChips}</Button>
        )}
      </div>
      {!hidden && others === 0 && <p className={styles['advice']}>{strings.advice}</p>}
      {!hidden && others === 0 && nearest && <p className={styles['advice']}>{strings.triage}</p>}
    </div>
  );
}
