import { expect, it } from 'vitest';
import { sinceOf, spanOf } from './span';

const at = (year: number, month: number, day: number, hour = 0) =>
  new Date(year, month - 1, day, hour).getTime();
const now = at(2026, 11, 29, 15);

it('ends with today, and begins so many whole days before', () => {
  const span = spanOf(7, now, at(2025, 1, 1));
  expect(span.marks).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => at(2026, 11, day)));
  expect(span).toMatchObject({ unit: 'day', recent: at(2026, 11, 28), until: at(2026, 11, 30) });
  expect(sinceOf(span)).toEqual({ since: at(2026, 11, 23), before: at(2026, 11, 16) });
});

it('has a bar a day, a week from Monday on, or a month, so that there is room for all', () => {
  expect(spanOf(90, now, null).marks).toHaveLength(90);
  const weeks = spanOf(null, now, at(2026, 6, 3, 10));
  expect(weeks.unit).toBe('week');
  expect(weeks.marks.slice(0, 3)).toEqual([at(2026, 6, 3), at(2026, 6, 8), at(2026, 6, 15)]);
  const months = spanOf(null, now, at(2024, 2, 20));
  expect(months.unit).toBe('month');
  expect(months.marks.slice(0, 2)).toEqual([at(2024, 2, 20), at(2024, 3, 1)]);
  expect(months.marks.at(-1)).toBe(at(2026, 11, 1));
});

it('is today where nothing was kept, or where the clock was ahead', () => {
  expect(spanOf(null, now, null).marks).toEqual([at(2026, 11, 29)]);
  expect(spanOf(null, now, at(2061, 1, 1)).marks).toEqual([at(2026, 11, 29)]);
});
