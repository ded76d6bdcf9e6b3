import { expect, it } from 'vitest';
import { spanOf } from './span';
import { binomialTail, standingsOf } from './standing';

/** The end of a day. */
const now = new Date(2026, 10, 29, 24).getTime() - 1;
const long = new Date(2025, 0, 1).getTime();

type Row = [cases: number, recent: number, isFirst?: boolean];
function standings(rows: Row[], { begun = long, period = 30 as const } = {}) {
  const tallies = rows.map(([cases, recent, isFirst = false]) => ({ cases, recent, isFirst }));
  const total = tallies.reduce((sum, { cases }) => sum + cases, 0);
  const recent = tallies.reduce((sum, one) => sum + one.recent, 0);
  return standingsOf({ span: spanOf(period, now, begun), all: [total], recent }, tallies);
}

it('knows how likely at least so many are', () => {
  expect(binomialTail(0, 5, 0.2)).toBe(1);
  expect(binomialTail(2, 2, 0.25)).toBeCloseTo(0.0625, 10);
  // 1 - 0.9^20.
  expect(binomialTail(1, 20, 0.1)).toBeCloseTo(0.8784233, 6);
  // Half of an odd number, by symmetry.
  expect(binomialTail(501, 1001, 0.5)).toBeCloseTo(0.5, 8);
});

it('calls rising what chance does not explain, and not what a few cases may be', () => {
  // 25 in the last 7 of 30 days, 6 in the 23 before; 3 and 1; as many as the days give.
  expect(
    standings([
      [31, 25],
      [4, 3],
      [60, 14],
      [100, 23],
      [46, 0],
    ]),
  ).toEqual(['rising', null, null, null, null]);
});

it('calls nothing rising where the whole desk is busier', () => {
  expect(standings(Array.from({ length: 10 }, () => [30, 24] as Row))).toEqual(Array(10).fill(null));
});

it('is stricter the more rows are looked at', () => {
  const quiet: Row[] = Array.from({ length: 60 }, () => [30, 7]);
  const [alone] =
    standings([
      [10, 6],
      [900, 210],
    ]) ?? [];
  const [among] = standings([[10, 6], ...quiet]) ?? [];
  expect([alone, among]).toEqual(['rising', null]);
});

it('calls new what was never there before: from two cases on', () => {
  expect(
    standings([
      [1, 1, true],
      [2, 2, true],
      [20, 20, true],
      [300, 70],
    ]),
  ).toEqual([null, 'new', 'new', null]);
});

it('says nothing before there are days to compare with', () => {
  const days = (count: number) => now - count * 86_400_000;
  expect(standings([[30, 29]], { begun: days(13) })).toBeNull();
  expect(standings([[30, 29]], { begun: days(15) })).toEqual(['rising']);
});
