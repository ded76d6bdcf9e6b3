import { expect, it } from 'vitest';
import type { Case } from '../../../../catalog/cases/case';
import type { OverviewFilter, OverviewOrder } from '../../../../catalog/cases/overview/overview';
import { keepAll, remove } from '../cases';
import { idOf, someCase, someStore } from '../cases-for-test';
import { overviewOperations } from './operations';

const now = new Date(2026, 10, 29, 15).getTime();
const day = 86_400_000;
/** At ten in the morning, so many days ago. */
const ago = (days: number) => new Date(2026, 10, 29 - days, 10).getTime();

const taken = (id: string | null, more: Partial<Case['chosen']> = {}): Pick<Case, 'chosen'> => ({
  chosen: { id, by: 'triage', printed: id, sdk: null, counts: true, ...more },
});

function filled(cases: readonly Partial<Case>[]) {
  const db = someStore();
  keepAll(
    db,
    cases.map((more, n) => someCase(n, more)),
  );
  return { db, ...overviewOperations(db, () => now) };
}

const no: OverviewFilter = { outcome: null, sdk: null, tag: null, customer: null };
const order = (more: Partial<OverviewOrder> = {}): OverviewOrder => ({
  by: 'finding',
  period: 30,
  filter: no,
  ...more,
});

const desk: Partial<Case>[] = [
  {
    kept: ago(0),
    answered: ago(0) + 4 * 60_000,
    outcome: 'solved',
    ...taken('a', { sdk: 'one' }),
    customer: 'X',
  },
  {
    kept: ago(1),
    answered: ago(1) + 8 * 60_000,
    outcome: 'unsolved',
    ...taken('a', { sdk: 'one' }),
    customer: 'Y',
  },
  { kept: ago(20), outcome: 'waiting', ...taken('a', { sdk: 'two' }), customer: 'X', tags: ['vip'] },
  { kept: ago(35), outcome: 'solved', ...taken('a') },
  { kept: ago(2), ...taken('b'), tags: ['vip', 'beta'] },
  { kept: ago(3), verdict: 'ambiguous', ...taken(null, { printed: '404' }) },
  { kept: ago(4), verdict: 'none', ...taken(null, { printed: '999' }) },
  { kept: ago(400), ...taken('old') },
];

it('counts what cases are taken for, in the period, in the days before it, and in its last days', () => {
  const { overview } = filled(desk);
  const { all, before, recent, tallies, span } = overview(order());
  expect(all).toHaveLength(30);
  expect(all.reduce((sum, one) => sum + one)).toBe(6);
  expect([before, recent]).toEqual([1, 5]);
  expect(span.begun).toBe(ago(400));
  expect(tallies.map(({ key, printed, cases }) => [key, printed, cases])).toEqual([
    ['a', null, 3],
    ['b', null, 1],
    [null, null, 1],
    [null, '404', 1],
  ]);
  expect(tallies[0]).toMatchObject({ before: 1, recent: 2, isFirst: false, ended: 2, solved: 1 });
  expect(tallies[0]?.minutes.toSorted()).toEqual([
    [4, 1],
    [8, 1],
  ]);
  expect(tallies[1]).toMatchObject({ isFirst: true });
});

it('leaves what was never there earlier first, and nothing that was there long ago', () => {
  const { overview } = filled([
    { kept: ago(1), ...taken('a') },
    { kept: ago(300), ...taken('a') },
    { kept: ago(1), ...taken('b') },
  ]);
  expect(overview(order()).tallies.map(({ key, isFirst }) => [key, isFirst])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

it('counts by SDK, customer and tag, each with those that name none but for tags', () => {
  const { overview } = filled(desk);
  const by = (side: OverviewOrder['by']) =>
    overview(order({ by: side })).tallies.map(({ key, cases }) => [key, cases]);
  expect(by('sdk')).toEqual([
    [null, 3],
    ['one', 2],
    ['two', 1],
  ]);
  expect(by('customer')).toEqual([
    ['', 3],
    ['X', 2],
    ['Y', 1],
  ]);
  expect(by('tag')).toEqual([
    ['vip', 2],
    ['beta', 1],
  ]);
});

it.each([
  [{ sdk: 'one' }, 2],
  [{ sdk: '' }, 3],
  [{ tag: 'vip' }, 2],
  [{ customer: 'X' }, 2],
  [{ outcome: 'waiting' }, 1],
  [{ customer: 'X', tag: 'vip' }, 1],
] as const)('counts only what a filter leaves: %j', (filter, count) => {
  const { overview } = filled(desk);
  for (const by of ['finding', 'sdk', 'customer'] as const) {
    const { all, tallies } = overview(order({ by, filter: { ...no, ...filter } }));
    expect(all.reduce((sum, one) => sum + one)).toBe(count);
    expect(tallies.reduce((sum, { cases }) => sum + cases, 0)).toBe(count);
  }
});

it('counts a removed case no longer', () => {
  const { db, overview } = filled(desk);
  remove(db, [idOf(0), idOf(4)], now);
  expect(overview(order()).tallies.map(({ key, cases }) => [key, cases])).toContainEqual(['a', 2]);
  expect(overview(order()).tallies.map(({ key }) => key)).not.toContain('b');
  expect(overview(order({ by: 'tag' })).tallies.map(({ key, cases }) => [key, cases])).toEqual([['vip', 1]]);
});

it('has a row for each day, and says what most of its cases are on', () => {
  const { overviewRows } = filled(desk);
  const rows = overviewRows(order(), [
    [{ key: 'a', printed: null }],
    [
      { key: 'a', printed: null },
      { key: 'b', printed: null },
    ],
    [{ key: null, printed: null }],
    [{ key: null, printed: '404' }],
  ]);
  expect(
    rows.map(({ counts }) => counts.flatMap((count, at) => (count > 0 ? [[29 - at, count]] : []))),
  ).toEqual([
    [
      [20, 1],
      [1, 1],
      [0, 1],
    ],
    [
      [20, 1],
      [2, 1],
      [1, 1],
      [0, 1],
    ],
    [[4, 1]],
    [[3, 1]],
  ]);
  expect(rows.map(({ mostly }) => mostly)).toEqual([
    { name: 'one', cases: 2 },
    { name: 'one', cases: 2 },
    null,
    null,
  ]);
  expect(overviewRows(order({ by: 'customer' }), [[{ key: 'X', printed: null }]])[0]?.mostly).toEqual({
    name: 'a',
    cases: 2,
  });
});

it('tells more of a row, of the whole period or its last days', () => {
  const { overviewDetail } = filled(desk);
  const keys = [{ key: 'a', printed: null }];
  expect(overviewDetail({ order: order(), keys, within: 'period' })).toEqual({
    ...{ cases: 3, first: ago(20), customers: 2 },
    sdk: { name: 'one', cases: 2 },
    customer: { name: 'X', cases: 2 },
  });
  expect(overviewDetail({ order: order(), keys, within: 'recent' })).toMatchObject({
    cases: 2,
    first: ago(1),
  });
});

it('tells which steps were tried and helped in cases that have ended, in the period', () => {
  const { overviewSteps } = filled([
    { kept: ago(1), outcome: 'solved', ...taken('a'), tried: ['a 0', 'a 1'], helped: ['a 1'] },
    { kept: ago(2), outcome: 'unsolved', ...taken('a'), tried: ['a 0'] },
    // Helped, and so was tried.
    { kept: ago(3), outcome: 'solved', ...taken('b'), helped: ['a 1'] },
    { kept: ago(3), outcome: 'open', ...taken('a'), helped: ['a 0'] },
    { kept: ago(50), outcome: 'solved', ...taken('a'), helped: ['a 0'] },
  ]);
  expect(overviewSteps(order())).toEqual([
    { finding: 'a', step: 'a 1', helped: 1, tried: 1 },
    { finding: 'b', step: 'a 1', helped: 1, tried: 1 },
    { finding: 'a', step: 'a 0', helped: 0, tried: 2 },
  ]);
});

it('sees the days as they are here, also where one has 23 or 25 hours', () => {
  const { overview } = filled([{ kept: now - 2 * day }, { kept: now - 60 * day }]);
  expect(
    overview(order({ period: 90 }))
      .all.map((count, at) => (count > 0 ? 89 - at : -1))
      .filter((at) => at >= 0),
  ).toEqual([60, 2]);
});

it('looks at nothing where there is nothing', () => {
  const { overview, overviewSteps } = filled([]);
  for (const period of [7, 30, 90, null] as const)
    expect(overview(order({ period }))).toMatchObject({
      tallies: [],
      before: 0,
      recent: 0,
      span: { begun: null },
    });
  expect(overviewSteps(order())).toEqual([]);
});
