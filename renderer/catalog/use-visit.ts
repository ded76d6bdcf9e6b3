import { useCallback, useMemo, useState } from 'react';
import type { Entry } from '../../catalog/schema';
import type { Symptom } from '../../catalog/symptom-schema';
import { useCatalog } from '../state/catalog-context';
import { useNeighbours } from '../state/neighbours';
import { useStableCallback } from '../timing/use-stable-callback';
import type { Ids } from './listing/rows';
import type { OpenedOther } from './others/other-detail';
import type { useRows } from './table/use-rows';

/** The entry that is read beside the table. */
export interface Visit {
  entry: Entry | undefined;
  /** Whether a link led to an entry that the table does not list. */
  away: boolean;
  /** Somebody else's code, which is read instead of an entry. */
  other: OpenedOther | undefined;
  /** Reads one; where an entry explains it, that entry. */
  openOther: (id: string) => void;
  /** A trouble without a code, which is read instead. */
  symptom: Symptom | undefined;
  openSymptom: (id: string) => void;
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
  const [other, showOther] = useOpenedOther();
  const [symptom, showSymptom] = useOpenedSymptom();
  const openOther = useCallback(
    (id: string | null) => {
      showSymptom(null);
      showOther(id);
    },
    [showSymptom, showOther],
  );
  const end = useCallback(() => {
    setVisited(null);
    openOther(null);
  }, [openOther]);
  const open = (id: string) => {
    setVisited(id);
    openOther(null);
    if (ids.indexOf(id) >= 0) choose(id, 'alone');
  };
  return {
    other,
    openOther: useStableCallback((id: string) => (byId.has(id) ? open(id) : openOther(id))),
    symptom,
    openSymptom: useStableCallback((id: string) => {
      openOther(null);
      showSymptom(id);
    }),
    entry: away ?? (current === null ? undefined : byId.get(current)),
    away: away !== undefined,
    open,
    end,
  };
}

function useOpenedOther(): [OpenedOther | undefined, (id: string | null) => void] {
  const [id, open] = useState<string | null>(null);
  const neighbours = useNeighbours();
  const other = useMemo(() => {
    const code = id === null ? undefined : neighbours?.byId.get(id);
    const list = code && neighbours?.listOf(code);
    return code && list && { code, list };
  }, [id, neighbours]);
  return [other, open];
}

function useOpenedSymptom(): [Symptom | undefined, (id: string | null) => void] {
  const [id, open] = useState<string | null>(null);
  const { symptoms } = useCatalog();
  return [id === null ? undefined : symptoms.get(id), open];
}
