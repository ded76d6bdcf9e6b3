import type { OverviewSpan } from '../../../../catalog/cases/overview/overview';
import type { Language } from '../../../../catalog/schema';
import { dateTagOf } from '../../../text/tag-of';

/** The date of a moment, with its year where that is not this one. */
export function dateOf(at: number, language: Language, now = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(dateTagOf[language], {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

const monthOf = (at: number, language: Language) =>
  new Intl.DateTimeFormat(dateTagOf[language], {
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
  }).format(at);

/** What a bar is called: its day, the day its week begins with, or its month. */
export const barName = (at: number, { unit, now }: OverviewSpan, language: Language): string =>
  unit === 'month' ? monthOf(at, language) : dateOf(at, language, now);

/** The first and the last day that are looked at. */
export const rangeOf = ({ marks: [since = 0], until, now }: OverviewSpan, language: Language) =>
  [dateOf(since, language, now), dateOf(until - 1, language, now)] as const;

/** What stands below the bars: of days the Mondays and today, of longer ones each. */
export function barLabels(span: OverviewSpan, language: Language, today: string): (string | null)[] {
  return span.marks.map((mark, at) => {
    if (span.unit === 'day' && at === span.marks.length - 1) return today;
    if (span.unit === 'day' && new Date(mark).getDay() !== 1) return null;
    return barName(mark, span, language);
  });
}
