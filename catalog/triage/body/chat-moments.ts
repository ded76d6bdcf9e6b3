import type { Moment } from '../facts/clock';
import type { Span } from '../result';

const clock =
  /(?<half>上午|早上|凌晨|中午|下午|晚上)?\s?(?<h>\d{1,2}):(?<mi>\d{2})(?::(?<s>\d{2}))?(?:\s?(?<ap>[AaPp])\.?[Mm])?\.?$/;
const yearFirst = /(?<y>20\d\d)[-/.年](?<mo>\d{1,2})[-/.月](?<d>\d{1,2})/;
/** The day comes first where it cannot be the month, or where dots are written. */
const yearLast = /(?<one>\d{1,2})(?<joint>[-/.])(?<two>\d{1,2})[-/.](?<y>20\d\d|\d\d)(?!\d)/;
const noYear = /(?<mo>\d{1,2})[-/月](?<d>\d{1,2})日?/;

/** What the clock in the head of a chat message says. A day that is told by its name is not known. */
export function momentOf(text: string, { start, end }: Span): Moment | undefined {
  const written = text.slice(start, end);
  const time = clock.exec(written)?.groups;
  if (!time) return undefined;
  const { half, h, mi, s, ap } = time;
  const late = ap?.toLowerCase() === 'p' || half === '下午' || half === '晚上';
  const early = ap?.toLowerCase() === 'a' || half === '凌晨';
  const hour = Number(h) + (late && Number(h) < 12 ? 12 : 0) - (early && Number(h) === 12 ? 12 : 0);
  const day = dayOf(written.slice(0, written.length - (clock.exec(written)?.[0].length ?? 0)));
  const local = Date.UTC(day.y ?? 1970, (day.mo ?? 1) - 1, day.d ?? 1, hour, Number(mi), Number(s ?? 0));
  return { start, end, local, zone: undefined, date: day.date };
}

interface Day {
  readonly y?: number;
  readonly mo?: number;
  readonly d?: number;
  readonly date: Moment['date'];
}

function dayOf(written: string): Day {
  const first = yearFirst.exec(written)?.groups;
  if (first) return { y: Number(first['y']), mo: Number(first['mo']), d: Number(first['d']), date: 'whole' };
  const last = yearLast.exec(written)?.groups;
  if (last) return dayBeforeYear(Number(last['one']), Number(last['two']), Number(last['y']), last['joint']);
  const some = noYear.exec(written)?.groups;
  return some ? { mo: Number(some['mo']), d: Number(some['d']), date: 'no-year' } : { date: 'none' };
}

function dayBeforeYear(one: number, two: number, year: number, joint: string | undefined): Day {
  const y = year < 100 ? 2000 + year : year;
  if (joint === '.' || one > 12) return { y, mo: two, d: one, date: 'whole' };
  return two > 12 ? { y, mo: one, d: two, date: 'whole' } : { date: 'none' };
}
