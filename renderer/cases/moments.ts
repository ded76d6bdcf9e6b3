import type { Language } from '../../catalog/schema';
import { dateTagOf } from '../text/tag-of';

const two = (part: number) => String(part).padStart(2, '0');

/** The time of day, as `09:41`. */
export function clockOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The day, as `11-29`, with its year where that is not this one. */
export function shortDayOf(at: number, now = new Date()): string {
  const date = new Date(at);
  const day = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return date.getFullYear() === now.getFullYear() ? day : `${date.getFullYear()}-${day}`;
}

/** The day in words. */
export function dayOf(at: number, language: Language, now = new Date()): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(dateTagOf[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}
