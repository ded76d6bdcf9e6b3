import { expect, it } from 'vitest';
import type { OverviewOrder } from '../../../catalog/cases/overview/overview';
import { spanOf } from '../../../catalog/cases/overview/span';
import { unlimited } from '../case-limits';
import type { OverviewShown } from './counted/use-overview';
import { barStretch, limitsOf, periodStretch } from './limits-of';

const now = new Date(2026, 10, 29, 15).getTime();

function shown(by: OverviewOrder['by'], period: OverviewOrder['period'] = 7): OverviewShown {
  const span = spanOf(period, now, new Date(2026, 9, 1).getTime());
  const filter = { outcome: null, sdk: null, tag: 'vip', customer: 'X' };
  return {
    order: { by, period, filter },
    read: { span, all: [], before: 0, recent: 0, tallies: [] },
    ...{ lines: [], further: 0, compared: true, behind: new Map(), steps: [] },
  };
}
const keys = [{ key: 'a', printed: null }];

it('lists what is counted in a row: what it has in common, the filters, the period', () => {
  const of = shown('finding');
  expect(limitsOf(of, { keys }, periodStretch(of))).toEqual({
    ...unlimited,
    ...{ takenFor: keys, tag: 'vip', customer: 'X', since: new Date(2026, 10, 23).getTime() },
  });
  const bySdk = shown('sdk', null);
  expect(limitsOf(bySdk, { keys: [{ key: null, printed: null }] }, periodStretch(bySdk))).toEqual({
    ...unlimited,
    ...{ sdk: '', tag: 'vip', customer: 'X' },
  });
  const byTag = shown('tag');
  expect(limitsOf(byTag, { keys }, periodStretch(byTag)).tag).toBe('a');
});

it('lists a bar: all of its day', () => {
  const of = shown('finding');
  const { since, until, takenFor } = limitsOf(of, null, barStretch(of.read.span, 6));
  expect([since, until, takenFor]).toEqual([
    new Date(2026, 10, 29).getTime(),
    new Date(2026, 10, 30).getTime(),
    null,
  ]);
});
