import { lineAround } from '../lines';
import type { Span } from '../result';

/** When a line of a log was written: seconds of its day, and the day, where it says that. */
interface Moment {
  readonly day: string | undefined;
  readonly seconds: number;
}

const clock =
  /(?:(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/月]\d{1,2})日?[ T]{0,2})?(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,3}))?)?(?![\d:])/;
/** In UTF-16 units. */
const longestLine = 400;

/** When the line of a place was written, where it begins with that. */
export function momentAt(text: string, span: Span): Moment | undefined {
  const { start, end } = lineAround(text, span, longestLine);
  const found = clock.exec(text.slice(start, Math.min(end, start + 48)));
  if (!found) return undefined;
  const [, day, hours, minutes, seconds = '0', part = '0'] = found;
  return {
    day,
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part}`),
  };
}

/** In seconds: what a clock of another thread may be off. */
const slack = 1;

/** Seconds from one moment to a later one; undefined where it is earlier, or on another day. */
export function secondsUntil(one: Moment, other: Moment): number | undefined {
  if (one.day !== undefined && other.day !== undefined && one.day !== other.day) return undefined;
  const passed = other.seconds - one.seconds;
  return passed < -slack ? undefined : Math.max(0, passed);
}
