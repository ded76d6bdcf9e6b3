import { useMemo, useState } from 'react';
import type { Outcome } from '../../../../catalog/cases/case';
import type {
  Overview,
  OverviewFilter,
  OverviewOrder,
  OverviewPeriod,
  OverviewRow,
  StepTally,
} from '../../../../catalog/cases/overview/overview';
import { request } from '../../../bridge';
import type { RaiseTrouble } from '../../../text/raise-trouble';
import type { OverviewTable } from '../../../vocabulary/overview-tables';
import { linesOf, type OverviewLine } from './overview-lines';
import { useAsked } from './use-asked';
import { useFaultOf } from './use-fault-of';

/** More rows than this nobody reads. */
const mostShown = 100;

/** What cases are narrowed to, besides their outcome. */
export type OverviewLimits = Omit<OverviewFilter, 'outcome'>;
export const noLimits: OverviewLimits = { sdk: null, tag: null, customer: null };

/** What is shown of the kept cases. */
export interface OverviewShown {
  order: OverviewOrder;
  read: Overview;
  lines: readonly OverviewLine[];
  /** How many rows there are besides. */
  further: number;
  compared: boolean;
  /** What stands behind each line, by its id; nothing until it is there. */
  behind: ReadonlyMap<string, OverviewRow>;
  steps: readonly StepTally[];
}

/** How a person looks at the overview, which is still so when they come back from the list. */
export function useOverviewView() {
  const [table, setTable] = useState<OverviewTable>('finding');
  const [period, setPeriod] = useState<OverviewPeriod>(30);
  const [limits, setLimits] = useState(noLimits);
  /** The id of the row, and that of the step; null until a person chooses one. */
  const [line, setLine] = useState<string | null>(null);
  const [step, setStep] = useState<string | null>(null);
  return { table, setTable, period, setPeriod, limits, setLimits, line, setLine, step, setStep };
}

export type OverviewView = ReturnType<typeof useOverviewView>;

/** What is asked of the overview, and what it shows. */
export function useOverview(
  view: OverviewView,
  active: boolean,
  outcome: Outcome | null,
  onTrouble: RaiseTrouble,
) {
  const { table, period, limits } = view;
  const order = useMemo(
    (): OverviewOrder => ({
      by: table === 'fault' || table === 'step' ? 'finding' : table,
      period,
      filter: { ...limits, outcome },
    }),
    [table, period, limits, outcome],
  );
  const shown = useShown(active, order, table, onTrouble);
  return { ...view, order, shown };
}

export type OverviewState = ReturnType<typeof useOverview>;

function useShown(
  active: boolean,
  order: OverviewOrder,
  table: OverviewTable,
  onTrouble: RaiseTrouble,
): OverviewShown | null {
  const key = JSON.stringify(order);
  const read = useAsked(
    active ? key : null,
    async () => {
      const answer = await request('overview.read', order);
      return answer.ok ? { ok: true, value: { order, read: answer.value } } : answer;
    },
    onTrouble,
  );
  const faultOf = useFaultOf();
  const all = useMemo(
    () => read && linesOf(read.value.read, table === 'fault' ? faultOf : null),
    [read, table, faultOf],
  );
  const lines = useMemo(() => all?.lines.slice(0, mostShown) ?? [], [all]);
  const behind = useBehind(active, read?.value.order ?? null, lines, onTrouble);
  const steps = useAsked(
    active && order.by === 'finding' ? key : null,
    () => request('overview.steps', order),
    onTrouble,
  );
  if (!read || !all) return null;
  const { compared, lines: every } = all;
  return {
    ...read.value,
    ...{ lines, compared, behind, further: every.length - lines.length },
    steps: steps && steps.key === read.key ? steps.value : [],
  };
}

const nothing: ReadonlyMap<string, OverviewRow> = new Map();

function useBehind(
  active: boolean,
  order: OverviewOrder | null,
  lines: readonly OverviewLine[],
  onTrouble: RaiseTrouble,
): ReadonlyMap<string, OverviewRow> {
  const key =
    order && lines.length > 0
      ? JSON.stringify([order, lines.map(({ id, keys }) => [id, keys.length])])
      : null;
  const answer = useAsked(
    active ? key : null,
    async () => {
      if (!order) return { ok: true, value: nothing };
      const rows = await request('overview.rows', {
        order,
        rows: lines.map(({ keys }) => keys.slice(0, 500)),
      });
      if (!rows.ok) return rows;
      const pairs = lines.map(({ id }, at) => [id, rows.value[at]] as const);
      return { ok: true, value: new Map(pairs.flatMap(([id, row]) => (row ? [[id, row] as const] : []))) };
    },
    onTrouble,
  );
  return answer && answer.key === key ? answer.value : nothing;
}
