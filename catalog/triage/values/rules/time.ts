import { duration } from '../../credentials/durations';
import { lineAround } from '../../lines';
import type { Span } from '../../result';
import { between, type Clock, clockAt, clockOf, clocksIn, later, lineReach } from '../times';
import { quoted } from '../wording';
import type { Asked, Broken, Suspect } from './rule';

/** What a rule on times asks besides: where the error stands, by ascending start. */
export type Errors = readonly Span[];

const together =
  /并发|同时|并行|一起(?:发|调|建|创建)|\b(?:concurrent(?:ly)?|in parallel|parallel|simultaneous(?:ly)?|at once|at the same time|burst)\b|\b\d+ ?(?:threads?|workers?|goroutines?|coroutines?)\b|\d+ ?个?(?:线程|协程|进程)/i;
const same = /同一个?|相同|一样的|同个|\b(?:the )?same\b|\bone and the same\b/i;

/** Whether the same value came again before so many seconds had passed. */
export function apartBroken(
  { apart, call }: { apart: number; call?: string },
  asked: Asked,
): Broken | undefined {
  const lines = linesOf(asked, call);
  const again = soonAgain(lines, apart);
  if (again) return { said: saidAt(asked.parameter, again, apart), by: [again.one, again.other] };
  const crowd = lines.find(({ line }) => together.test(line) && same.test(line));
  return crowd && { said: saidAtOnce(asked.parameter, crowd.value, apart), by: [crowd.value] };
}

/** Whether a call was made twice with the same value, so soon that the second is a slip. */
export function onceBroken({ once, call }: { once: number; call: string }, asked: Asked): Broken | undefined {
  const again = soonAgain(linesOf(asked, call), once);
  if (!again) return undefined;
  const { zh, en } = saidAt(asked.parameter, again);
  return { said: { zh, en }, by: [again.one, again.other] };
}

interface Line {
  readonly value: Suspect;
  readonly line: string;
  readonly clock: Clock | undefined;
}

/** The lines of the values, with their times; where a call is asked for, those in which it is made. */
function linesOf({ values, text }: Asked, call: string | undefined): Line[] {
  const isCall = call === undefined ? () => true : (line: string) => new RegExp(call, 'iu').test(line);
  return values.flatMap((value) => {
    const span = lineAround(text, value, lineReach);
    const line = text.slice(span.start, span.end);
    return isCall(line) ? [{ value, line, clock: nearestTo(value, clocksIn(text, span)) }] : [];
  });
}

/** Of the times on a line the one that stands nearest to a value. */
function nearestTo({ from, end }: Suspect, clocks: readonly Clock[]): Clock | undefined {
  const distance = (clock: Clock) => (clock.start >= end ? clock.start - end : Math.max(0, from - clock.end));
  return [...clocks].sort((one, other) => distance(one) - distance(other))[0];
}

interface Again {
  readonly one: Suspect;
  readonly other: Suspect;
  readonly clocks: readonly [Clock, Clock];
  readonly passed: number;
}

/** The first value that comes again within so many seconds. */
function soonAgain(lines: readonly Line[], seconds: number): Again | undefined {
  for (const [at, { value, clock }] of lines.entries()) {
    const next = lines
      .slice(at + 1)
      .find((one) => one.clock && one.clock.start !== clock?.start && one.value.text === value.text);
    const passed = clock && next?.clock ? between(clock, next.clock) : undefined;
    if (clock && next?.clock && passed !== undefined && passed >= 0 && passed < seconds * 1000)
      return { one: value, other: next.value, clocks: [clock, next.clock], passed };
  }
  return undefined;
}

/** When a value came, and when again. `apart`: how many seconds must lie between, if it is known. */
function saidAt(
  parameter: Asked['parameter'],
  { one, clocks, passed }: Again,
  apart?: number,
): Broken['said'] {
  const named = nameOf(one);
  const [first, second] = clocks;
  const gap = (passed / 1000).toFixed(passed < 10_000 ? 1 : 0);
  const must = apart === 1 ? '1 second' : `${apart} seconds`;
  return {
    zh: `同一个${parameter.zh}${named.zh}在 ${first.shown} 和 ${second.shown} 各用了一次，相隔约 ${gap} 秒${apart === undefined ? '' : `，不到要求的 ${apart} 秒`}。`,
    en: `The same ${parameter.en}${named.en} was used at ${first.shown} and again at ${second.shown}, about ${gap} seconds later${apart === undefined ? '' : `; ${must} must lie between`}.`,
  };
}

function saidAtOnce(parameter: Asked['parameter'], value: Suspect, apart: number): Broken['said'] {
  const named = nameOf(value);
  return {
    zh: `同一个${parameter.zh}${named.zh}被同时用了不止一次，而同一个在 ${apart} 秒内只能用一次。`,
    en: `The same ${parameter.en}${named.en} was used several times at once, and one can be used only once in ${apart === 1 ? 'a second' : `${apart} seconds`}.`,
  };
}

function nameOf({ hidden, text, form }: Suspect): Broken['said'] {
  if (hidden || text === '') return { zh: '', en: '' };
  const { zh, en } = quoted(text);
  return form === 'number' ? { zh: ` ${text} `, en: ` ${text}` } : { zh, en: ` ${en}` };
}

/** Whether a moment had passed when the error came. */
export function aheadBroken(asked: Asked, errors: Errors): Broken | undefined {
  const { parameter, values, text } = asked;
  for (const value of values) {
    const end = clockAt(text, value.start);
    const passed = end && sinceThen(text, end, errors);
    if (end && passed)
      return {
        said: {
          zh: `您写的${parameter.zh}是 ${end.shown}，报错是 ${passed.error.shown}：那时已经过期 ${passed.gone.zh}。`,
          en: `The validity that you give ended at ${end.shown}; the error came at ${passed.error.shown}, ${passed.gone.en} later.`,
        },
        by: [value],
      };
  }
  return undefined;
}

/** Whether the seconds from a moment had passed when the error came. */
export function lastsBroken(id: string, asked: Asked, errors: Errors): Broken | undefined {
  const { parameter, values, others, text } = asked;
  const [begun] = others(id);
  const begin = begun && clockAt(text, begun.start);
  const value = values.find(({ form }) => form === 'number');
  if (!begin || !value) return undefined;
  const lasts = Number(value.text) * 1000;
  const passed = sinceThen(text, { ...begin, at: begin.at + lasts }, errors);
  const error = passed?.error;
  if (!error || lasts <= 0) return undefined;
  const whole = duration(Number(value.text));
  // Over several days times of the clock alone would look the same.
  const isLong = begin.isDated && error.isDated && error.at - begin.at >= day;
  const at = (clock: Clock) => (isLong ? `${dayOf(clock.at)} ${clock.shown}` : clock.shown);
  const ended = isLong ? `${dayOf(begin.at + lasts)} ${later(begin, lasts)}` : later(begin, lasts);
  return {
    said: {
      zh: `签发是 ${at(begin)}，${parameter.zh}只有 ${whole.zh}，到 ${ended} 就过期了；报错是 ${at(error)}，晚了 ${passed.gone.zh}。`,
      en: `It was issued at ${at(begin)} with a ${parameter.en} of ${whole.en}, so it ended at ${ended}; the error came at ${at(error)}, ${passed.gone.en} later.`,
    },
    by: [value],
  };
}

const day = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How long before the error a moment lies, where it lies before it. */
function sinceThen(text: string, end: Clock, errors: Errors) {
  for (const span of errors) {
    const error = clockOf(text, span);
    if (!error || error.start === end.start) continue;
    const passed = between(end, error);
    if (passed !== undefined && passed > 0) return { error, gone: duration(passed / 1000) };
  }
  return undefined;
}
