import { lineAbove, lineAround } from '../lines';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { matchAt } from './read-value';

/** A time of the clock that a text states, with its date where it states one. */
export interface Clock extends Span {
  /** Milliseconds: since 1970 where there is a date, else since midnight. */
  readonly at: number;
  readonly isDated: boolean;
  /** Minutes east of UTC; undefined where it is not said. */
  readonly zone: number | undefined;
  /** The time as it was written, without date and zone. */
  readonly shown: string;
}

const date = String.raw`(?:(?<y>20\d\d)[-/.年](?<mo>\d{1,2})[-/.月](?<d>\d{1,2})日?[T\s]{1,2})?`;
const half = String.raw`(?:(?<day>上午|早上|凌晨|中午|下午|晚上)\s?)?`;
const clock = String.raw`(?<time>(?<h>[01]?\d|2[0-3])(?:[:：](?<mi>[0-5]\d)(?::(?<s>[0-5]\d)(?:[.,](?<f>\d{1,6}))?)?|点(?:(?<mi1>[0-5]?\d)分?|(?<half>半))?))(?![\d:：])`;
const zone = String.raw`(?:(?<utc>Z\b)|\s?(?<sign>[+-])(?<zh>\d\d):?(?<zm>00|30|45)(?!\d))?(?:\s?(?<ap>[ap])\.?m\b)?`;
const anywhere = new RegExp(String.raw`(?<![\d:.])${date}${half}${clock}${zone}`, 'gi');
const here = new RegExp(`${date}${half}${clock}${zone}`, 'iy');
const seconds = /1[4-9]\d{8}(?:\d{3})?(?!\d)/y;

/** Every time that a piece of a text states. */
export function clocksIn(text: string, { start, end }: Span): Clock[] {
  return matchesIn(text.slice(start, end), anywhere).map((match) => read(match, start + match.index));
}

/** The time that begins at an offset, also as seconds since 1970. */
export function clockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(here, text, at);
  if (match) return read(match, at);
  const [digits] = matchAt(seconds, text, at) ?? [];
  if (digits === undefined) return undefined;
  const time = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return { start: at, end: at + digits.length, at: time, isDated: true, zone: 0, shown: utc(time) };
}

const utc = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function read({ 0: found, groups = {} }: RegExpExecArray, start: number): Clock {
  const number = (name: string, otherwise = 0) => (groups[name] ? Number(groups[name]) : otherwise);
  const isAfternoon = /[pP]/.test(groups['ap'] ?? '') || /下午|晚上/.test(groups['day'] ?? '');
  const hours = number('h') + (isAfternoon && number('h') < 12 ? 12 : 0);
  const minutes = groups['half'] ? 30 : number('mi', number('mi1'));
  const isDated = groups['y'] !== undefined;
  const day = isDated ? Date.UTC(number('y'), number('mo') - 1, number('d')) : 0;
  return {
    ...{ start, end: start + found.length, isDated },
    at: day + (hours * 3600 + minutes * 60 + number('s')) * 1000 + Number(`0.${groups['f'] ?? 0}`) * 1000,
    zone: zoneIn(groups),
    shown: `${groups['day'] ?? ''}${groups['time'] ?? ''}${groups['ap'] ? ` ${groups['ap']}m` : ''}`,
  };
}

function zoneIn(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups['sign'] === undefined) return groups['utc'] === undefined ? undefined : 0;
  const minutes = Number(groups['zh']) * 60 + Number(groups['zm']);
  return groups['sign'] === '-' ? -minutes : minutes;
}

const day = 86_400_000;

/**
 * The milliseconds from one time to another; undefined where the text does not tell. Where only one has a date, they are
 * taken to be of one day, since nobody would else write it so.
 */
export function between(one: Clock, other: Clock): number | undefined {
  if ((one.zone === undefined) !== (other.zone === undefined)) return undefined;
  if (one.isDated && other.isDated) {
    return other.at - (other.zone ?? 0) * 60_000 - (one.at - (one.zone ?? 0) * 60_000);
  }
  return (other.at % day) - (one.at % day);
}

/** In UTF-16 units: how far to either side a line is read. */
export const lineReach = 600;

/** The time on the line of a span, or, where it has none, on the two lines above it. */
export function clockOf(text: string, span: Span): Clock | undefined {
  let line = lineAround(text, span, lineReach);
  for (let up = 0; up < 3; up++) {
    const clocks = clocksIn(text, line);
    const found = clocks.findLast(({ end }) => end <= span.start) ?? (up === 0 ? clocks[0] : clocks.at(-1));
    if (found) return found;
    if (line.start === 0) return undefined;
    line = lineAbove(text, line, lineReach);
  }
  return undefined;
}

/** A time so many milliseconds later, in the same form. */
export function later({ at, shown }: Clock, by: number): string {
  const time = new Date((at % day) + by).toISOString();
  return time.slice(11, /:\d\d:/.test(shown) ? 19 : 16);
}
