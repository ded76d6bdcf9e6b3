import type { OverviewSpan } from '../../../catalog/cases/overview/overview';
import { type CaseLimits, unlimited } from '../case-limits';
import type { OverviewLine } from './counted/overview-lines';
import type { OverviewShown } from './counted/use-overview';

type Stretch = Pick<CaseLimits, 'since' | 'until'>;

/** The whole period; null where all there is is looked at. */
export function periodStretch({ order, read: { span } }: OverviewShown): Stretch {
  return { since: order.period === null ? null : (span.marks[0] ?? null), until: null };
}

/** The day, week or month of a bar. */
export const barStretch = ({ marks, until }: OverviewSpan, at: number): Stretch => ({
  since: marks[at] ?? null,
  until: marks[at + 1] ?? until,
});

/** What the list of cases is limited to, to show those that are counted in a row of the overview. */
export function limitsOf(
  { order }: OverviewShown,
  line: Pick<OverviewLine, 'keys'> | null,
  stretch: Stretch,
): CaseLimits {
  const { sdk, tag, customer } = order.filter;
  const [first] = line?.keys ?? [];
  return {
    ...{ ...unlimited, sdk, tag, customer, ...stretch },
    ...(line && order.by === 'finding' && { takenFor: line.keys.slice(0, 500) }),
    ...(first && order.by !== 'finding' && { [order.by]: first.key ?? '' }),
  };
}
