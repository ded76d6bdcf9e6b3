import { expect, it } from 'vitest';
import type { Overview, Tally } from '../../../../catalog/cases/overview/overview';
import { spanOf } from '../../../../catalog/cases/overview/span';
import { linesOf } from './overview-lines';

const now = new Date(2026, 10, 29, 23).getTime();

function read(rows: Partial<Tally>[], begun = new Date(2025, 0, 1).getTime()): Overview {
  const tallies = rows.map((more) => ({
    ...{ key: 'a', printed: null, cases: 1, before: 0, recent: 0, isFirst: false, ended: 0, solved: 0 },
    minutes: [],
    ...more,
  }));
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    span: spanOf(30, now, begun),
    all: [sum(({ cases }) => cases)],
    before: 0,
    recent: sum(({ recent }) => recent),
    tallies,
  };
}

const desk = [
  { key: 'usual', cases: 60, recent: 14 },
  { key: 'one new case', cases: 1, recent: 1, isFirst: true },
  { key: 'rising', cases: 31, recent: 25 },
  { key: 'new', cases: 3, recent: 3, isFirst: true },
];

it('puts rising and new rows first, then those with the most cases', () => {
  const { lines, compared } = linesOf(read(desk), null);
  expect(lines.map(({ tally, standing }) => [tally.key, standing])).toEqual([
    ['rising', 'rising'],
    ['new', 'new'],
    ['usual', null],
    ['one new case', null],
  ]);
  expect(compared).toBe(true);
});

it('compares nothing where cases are too young', () => {
  const { lines, compared } = linesOf(read(desk, now - 3 * 86_400_000), null);
  expect(compared).toBe(false);
  expect(lines.map(({ tally }) => tally.key)).toEqual(['usual', 'rising', 'new', 'one new case']);
});

it('counts findings together, and what belongs nowhere in one row', () => {
  const groupOf = (id: string) => (id === 'usual' || id === 'rising' ? 'fault' : null);
  const { lines } = linesOf(read([...desk, { key: null, printed: '404', cases: 2 }]), groupOf);
  expect(lines.map(({ tally, keys }) => [tally.key, tally.cases, keys.length])).toEqual([
    ['fault', 91, 2],
    [null, 6, 3],
  ]);
  expect(lines[1]?.keys).toContainEqual({ key: null, printed: '404' });
});
