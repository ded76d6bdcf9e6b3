import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../catalog/cases/case';
import type { CaseFilter, CaseList, CaseRow } from '../../catalog/cases/listing';
import { on, request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useDebounced } from '../timing/use-debounced';
import { type CaseLimits, unlimited } from './case-limits';

const pageSize = 100;

export interface Listed {
  /** Those that were asked for, by their place in the list. */
  rows: ReadonlyMap<number, CaseRow>;
  /** How many there are; null where nobody waits for the count. */
  total: number | null;
  outcomes: CaseList['outcomes'];
}

/** What is listed and how it is filtered. Null until the first answer. */
export function useCaseList(active: boolean, onTrouble: RaiseTrouble) {
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [limits, setLimits] = useState<CaseLimits>(unlimited);
  const [listed, setListed] = useState<Listed | null>(null);
  const searched = useDebounced(query);
  const filter: CaseFilter = useMemo(
    () => ({ ...limits, query: searched.slice(0, 200), outcome }),
    [limits, searched, outcome],
  );
  const asked = useRef(0);
  const pages = useRef(new Set<number>());

  const load = useCallback(
    async (page: number, fresh: boolean) => {
      const of = fresh ? ++asked.current : asked.current;
      if (fresh) pages.current = new Set();
      if (pages.current.has(page)) return;
      pages.current.add(page);
      const answer = await request('cases.list', {
        filter,
        sort: { by: 'kept', descending: true },
        from: page * pageSize,
        count: pageSize,
      });
      if (of !== asked.current) return;
      if (!answer.ok) return onTrouble(answer.problem);
      const { rows, total, outcomes } = answer.value;
      setListed((before) => ({
        rows: new Map([
          ...(fresh || !before ? [] : before.rows),
          ...rows.map((row, at) => [page * pageSize + at, row] as const),
        ]),
        total,
        outcomes,
      }));
    },
    [filter, onTrouble],
  );

  useEffect(() => {
    if (active) void load(0, true);
  }, [active, load]);
  useEffect(() => on('cases.changed', () => active && void load(0, true)), [active, load]);
  const reach = useCallback((index: number) => void load(Math.floor(index / pageSize), false), [load]);
  return { query, setQuery, outcome, setOutcome, limits, setLimits, listed, filter, reach };
}

export type CaseListState = ReturnType<typeof useCaseList>;
