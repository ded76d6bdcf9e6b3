import { useCallback, useState } from 'react';
import type { Entry } from '../../catalog/schema';
import type { Ids } from './listing/rows';
import type { useRows } from './table/use-rows';

/** The entry that is read beside the table. */
export interface Visit {
  entry: Entry | undefined;
  /** Whether a link led to an entry that the table does not list. */
  away: boolean;
  /** Reads an entry, and chooses its row where there is one. */
  open: (id: string) => void;
  /** Back to the entry of the current row. */
  end: () => void;
}

export function useVisit(
  byId: ReadonlyMap<string, Entry>,
  ids: Ids,
  { selection, choose }: ReturnType<typeof useRows>,
): Visit {
  const [visited, setVisited] = useState<string | null>(null);
  const away = visited !== null && ids.indexOf(visited) < 0 ? byId.get(visited) : undefined;
  const { current } = selection;
  const end = useCallback(() => setVisited(null), []);
  return {
    entry: away ?? (current === null ? undefined : byId.get(current)),
    away: away !== undefined,
    open: (id) => {
      setVisited(id);
      if (ids.indexOf(id) >= 0) choose(id, 'alone');
    },
    end,
  };
}
