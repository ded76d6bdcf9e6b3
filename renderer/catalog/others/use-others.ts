import { useEffect, useMemo, useState } from 'react';
import type { NeighbourCode } from '../../../catalog/pack/codes';
import { searchEngine } from '../../search-engine/search-engine';
import { useNeighbours } from '../../state/neighbours';

const nothing: readonly NeighbourCode[] = [];

/** Other people's codes that the query finds, best first. The last answer stays until there is a new one. */
export function useOthers(query: string): readonly NeighbourCode[] {
  const neighbours = useNeighbours();
  const ask = useMemo(() => neighbours && searchEngine().otherAsker(), [neighbours]);
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let stale = false;
    if (query === '' || !neighbours) setFound(nothing);
    else
      ask?.(query, (indexes) => {
        if (!stale) setFound(Array.from(indexes).flatMap((index) => neighbours.codes[index] ?? []));
      });
    return () => {
      stale = true;
    };
  }, [ask, neighbours, query]);
  return found;
}
