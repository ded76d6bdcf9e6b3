import type { OverviewSpan } from '../../../../catalog/cases/overview/overview';
import type { OverviewLine } from '../counted/overview-lines';
import { shortName, useLineNames } from '../counted/use-line-names';
import type { OverviewShown, OverviewState } from '../counted/use-overview';

/** What the chart shows. */
export interface Chart {
  span: OverviewSpan;
  all: readonly number[];
  /** Those of the chosen row; null until they are there. */
  own: readonly number[] | null;
  /** What the chosen row is called. */
  name: string | null;
}

/** The chart of all cases, with the chosen row in it. */
export function useChart(
  { read, behind }: OverviewShown,
  line: OverviewLine | null,
  table: OverviewState['table'],
): Chart {
  const nameOf = useLineNames();
  const { span, all } = read;
  if (!line) return { span, all, own: null, name: null };
  return { span, all, own: behind.get(line.id)?.counts ?? null, name: shortName(nameOf(table, line.tally)) };
}
