import { useMemo } from 'react';
import { Button } from '../../design/button';
import { useStrings } from '../../text/strings-context';
import type { TabId } from '../../vocabulary/tabs';
import { countTicked, type Facets, noFacets } from './facets';
import { listingOf } from './listing';
import type { ListingIndex } from './listing-index';
import styles from './nothing-found.module.css';
import type { Listed } from './use-listing';

/** No row at all: what keeps them away, and what to try. */
export function NothingFound({
  index,
  listed,
  facets,
  tab,
  chips,
  onClearFacets,
  onAll,
  onClearChips,
}: {
  index: ListingIndex;
  listed: Listed;
  facets: Facets;
  tab: TabId;
  chips: number;
  onClearFacets: () => void;
  onAll: () => void;
  onClearChips: () => void;
}) {
  const strings = useStrings().catalog.nothing;
  const { candidates, nearest } = listed;
  const unfiltered = useMemo(() => {
    const count = (ticked: Facets, inTab: TabId) => {
      const { found, similar } = listingOf(index, candidates, ticked, inTab);
      return found.length + similar.length;
    };
    return { facets: count(noFacets, tab), tab: count(facets, 'all'), both: count(noFacets, 'all') };
  }, [index, candidates, facets, tab]);
  const hidden = unfiltered.both > 0;
  return (
    <div className={styles['nothing']}>
      <p>{hidden ? strings.filtered : strings.title}</p>
      <div className={styles['ways']}>
        {countTicked(facets) > 0 && unfiltered.facets > 0 && (
          <Button onClick={onClearFacets}>{strings.withoutFacets(unfiltered.facets)}</Button>
        )}
        {tab !== 'all' && unfiltered.tab > 0 && (
          <Button onClick={onAll}>{strings.everywhere(unfiltered.tab)}</Button>
        )}
        {hidden && unfiltered.facets === 0 && unfiltered.tab === 0 && (
          <Button
            onClick={() => {
              onClearFacets();
              onAll();
            }}
          >
            {strings.everywhere(unfiltered.both)}
          </Button>
        )}
        {!hidden && chips > 0 && <Button onClick={onClearChips}>{strings.withoutChips}</Button>}
      </div>
      {!hidden && <p className={styles['advice']}>{strings.advice}</p>}
      {!hidden && nearest && <p className={styles['advice']}>{strings.triage}</p>}
    </div>
  );
}
