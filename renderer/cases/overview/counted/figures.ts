import { intervalOf } from '../../../../catalog/cases/interval';
import type { Tally } from '../../../../catalog/cases/overview/overview';
import { answeredAfter } from '../../../../catalog/cases/overview/tally';
import type { Strings } from '../../../text/en';

type Words = Strings['overview'];

/** Between which shares, in hundredths, the true one surely lies; null of no trials. */
export function percentsOf(some: number, all: number): { least: number; most: number } | null {
  if (all === 0) return null;
  const { least, most } = intervalOf(some, all);
  return { least: Math.floor(least * 100), most: Math.ceil(most * 100) };
}

/** Two of two is "34–100 %". */
export function shareText(some: number, all: number, words: Words): string {
  const share = percentsOf(some, all);
  return share ? words.share(share.least, share.most) : '–';
}

/** How many more or fewer than before; null where there was no time before that could be compared. */
export function changeText({ cases }: Pick<Tally, 'cases'>, before: number | null, words: Words): string {
  if (before === null) return '–';
  const change = cases - before;
  if (change === 0) return '0';
  return change > 0 ? words.more(change) : words.fewer(-change);
}

const hour = 60;
const day = 24 * hour;

/** After which time half were answered. */
export function answeredText(tally: Pick<Tally, 'minutes'>, words: Words): string {
  const answered = answeredAfter(tally);
  if (!answered) return '–';
  const { median } = answered;
  if (median < hour) return words.minutes(Math.max(1, Math.round(median)));
  return median < 2 * day ? words.hours(Math.round(median / hour)) : words.days(Math.round(median / day));
}
