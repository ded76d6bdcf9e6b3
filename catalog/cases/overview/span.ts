import type { OverviewPeriod, OverviewSpan } from './overview';

/** More bars than this are too thin: then a bar is a week, and then a month. */
const mostBars = 92;

/** How many of the last days are held against the days before them in the same period. */
const recentDays: Readonly<Record<`${OverviewPeriod}`, number>> = { 7: 2, 30: 7, 90: 21, null: 30 };

/** The stretch of time that is looked at, in local days. `begun`: when the first case of all was kept. */
export function spanOf(period: OverviewPeriod, now: number, begun: number | null): OverviewSpan {
  const until = dayFrom(now, 1);
  const since = period === null ? dayFrom(Math.min(begun ?? now, now), 0) : dayFrom(now, 1 - period);
  const days = Math.round((until - since) / day);
  const unit = days <= mostBars ? 'day' : days <= mostBars * 7 ? 'week' : 'month';
  const recent = Math.max(since, dayFrom(now, 1 - recentDays[`${period}`]));
  return { unit, marks: marksOf(unit, since, until), recent, until, now, begun };
}

const day = 86_400_000;

/** The local midnight that begins the day of a moment, or that of so many days after it. */
function dayFrom(at: number, later: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + later).getTime();
}

/** The first may be cut short, where the period begins in the midst of a week or month. */
function marksOf(unit: OverviewSpan['unit'], since: number, until: number): number[] {
  const marks = [since];
  for (let next = nextMark(unit, since); next < until; next = nextMark(unit, next)) marks.push(next);
  return marks;
}

function nextMark(unit: OverviewSpan['unit'], at: number): number {
  if (unit === 'day') return dayFrom(at, 1);
  const date = new Date(at);
  if (unit === 'month') return new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime();
  // Weeks begin on Monday.
  return dayFrom(at, 7 - ((date.getDay() + 6) % 7));
}

/** The beginning of the period, and that of as many days before it. */
export function sinceOf({ marks: [since = 0], until }: OverviewSpan): { since: number; before: number } {
  return { since, before: since - (until - since) };
}
