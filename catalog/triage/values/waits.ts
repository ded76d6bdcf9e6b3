import { filledIn } from '../../filled-in';
import type { Wait } from '../../pack/value-checks';
import type { Text } from '../../schema';
import { duration } from '../credentials/durations';
import type { Observed, Span } from '../result';
import { Automaton } from '../text/automaton';
import { carriedBy } from './carried';
import type { Checked } from './checked';
import { tellsFailure } from './outcomes';
import { between, type Clock, clocksIn, later } from './times';
import { spaced, withoutStop } from './wording';

/** What was done, and how long before the last error: by two times of the clock, or by the word of who writes. */
interface Passed extends Span {
  readonly passed: number;
  readonly since: Clock | undefined;
  readonly last: Clock | undefined;
}

/** Tells how long ago something was done that takes a while to have its effect. */
export class WaitWatcher {
  private readonly all: readonly { wait: Wait; pattern: RegExp; unless: RegExp | undefined }[];
  private readonly automaton: Automaton;
  private readonly triggers: readonly string[];

  constructor(waits: readonly Wait[]) {
    this.all = waits.map((wait) => ({
      wait,
      pattern: new RegExp(wait.pattern, 'iu'),
      unless: wait.unless === undefined ? undefined : new RegExp(wait.unless, 'iu'),
    }));
    this.triggers = [...new Set(waits.flatMap(({ triggers }) => triggers))];
    this.automaton = new Automaton(this.triggers);
  }

  watch({ view: { text }, errors, inPaste }: Checked): Observed[] {
    const sentences = new Map<number, Span>();
    this.automaton.scan(text, (_, end) => {
      const sentence = sentenceAt(text, end - 1);
      sentences.set(sentence.start, sentence);
    });
    const isAmong = [...sentences.values()].slice(0, mostSentences);
    return this.all.flatMap(({ wait, pattern, unless }) => {
      for (const sentence of isAmong) {
        const said = text.slice(sentence.start, sentence.end);
        const match = pattern.exec(said);
        if (!match || unless?.test(clauseOf(said, match))) continue;
        const at = {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        };
        const found = passedSince(text, at, sentence, errors);
        if (found) return [observedOf(wait, found, inPaste)];
      }
      return [];
    });
  }
}

/** The clause of a sentence in which something was done: what is asked behind it denies nothing. */
function clauseOf(said: string, { index, 0: found }: RegExpExecArray): string {
  const before =
    said
      .slice(0, index)
      .split(/[,，;；]/)
      .at(-1) ?? '';
  const [after = ''] = said.slice(index + found.length).split(/[,，;；]/);
  return `${before}${found}${after}`;
}

const mostSentences = 40;

/** How long before the last error something was done. */
function passedSince(text: string, done: Span, sentence: Span, errors: readonly Span[]): Passed | undefined {
  const clocks = clocksIn(text, sentence);
  const since = nearest(text, clocks, done);
  if (since) {
    const last = lastFailure(text, since, errors);
    const passed = last && between(since, last);
    return passed !== undefined && passed >= 0 && passed < longest
      ? { ...done, passed, since, last }
      : undefined;
  }
  const ago = minutesAgo(text.slice(sentence.start, Math.min(text.length, sentence.end + 60)));
  return ago === undefined ? undefined : { ...done, passed: ago, since: undefined, last: undefined };
}

/** The time that stands nearest to what was done; one in another clause is told of something else, where there is a choice. */
function nearest(text: string, clocks: readonly Clock[], done: Span): Clock | undefined {
  const distance = ({ start, end }: Clock) => {
    const between = text.slice(Math.min(end, done.end), Math.max(start, done.start));
    return between.length + (/[,，;；]|\bbut\b|\band\b/.test(between) ? farther : 0);
  };
  return [...clocks].sort((one, other) => distance(one) - distance(other))[0];
}

/** What a mark between counts as, in UTF-16 units. */
const farther = 200;

/** In milliseconds: what was done half a day before is done since long. */
const longest = 12 * 3_600_000;

/** In UTF-16 units: how far from what was done the last failure is told. */
const nearby = 20_000;

const still = /\bnow\b|\bstill\b|\bas of\b|现在|目前|仍|还是|还在|依然/i;

/** The last time, not before another, at which the error is told, or that is said to be now. */
function lastFailure(text: string, since: Clock, errors: readonly Span[]): Clock | undefined {
  const told = errors.flatMap((span) => clocksIn(text, sentenceAt(text, span.start)));
  const area = { start: Math.max(0, since.start - nearby), end: Math.min(text.length, since.end + nearby) };
  const now = clocksIn(text, area).filter(
    ({ start, end }) =>
      still.test(text.slice(Math.max(0, start - 16), end + 12)) ||
      tellsFailure(/^[^,，。;；\n]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? ''),
  );
  return [...told, ...now]
    .filter(
      (one) =>
        one.start !== since.start &&
        !isOver.test(text.slice(one.end, one.end + 40)) &&
        (between(since, one) ?? -1) >= 0,
    )
    .sort((one, other) => between(other, one) ?? 0)
    .at(-1);
}

/** What follows a time at which all went well again. */
const isOver =
  /^[^,，。;；\n]{0,30}(?:\b(?:works?|working|worked|ok|fine|recovered|gone|back)\b|恢复|正常|好了|可以了|没再)/i;

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  一: 1,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  十: 10,
  半: 0.5,
};
const amount = String.raw`(?<n>\d{1,3}|a|an|one|two|three|four|five|ten|[一两三四五六八十半])[^\S\n]?(?:个)?(?<unit>sec(?:ond)?s?|min(?:ute)?s?|hours?|秒钟?|分钟?|小时)`;
const ago = new RegExp(
  String.raw`${amount}(?:之?前|以前|\sago\b|\sback\b)|(?:过了|等了|已经|过去了?|after|waited|it(?:'s| is) been|for)\s?(?:only |just |about |大概|差不多|才)?${amount.replaceAll('?<n>', '?<n1>').replaceAll('?<unit>', '?<unit1>')}`,
  'i',
);

function minutesAgo(said: string): number | undefined {
  const groups = ago.exec(said)?.groups;
  const n = groups?.['n'] ?? groups?.['n1'];
  const unit = groups?.['unit'] ?? groups?.['unit1'];
  if (n === undefined || unit === undefined) return undefined;
  const value = numbers[n.toLowerCase()] ?? Number(n);
  return value * (/^(?:s|秒)/i.test(unit) ? 1000 : /^(?:m|分)/i.test(unit) ? 60_000 : 3_600_000);
}

function observedOf(
  wait: Wait,
  { passed, since, last, start, end }: Passed,
  inPaste: Checked['inPaste'],
): Observed {
  const isSoon = passed < wait.seconds * 1000;
  const said = isSoon ? wait.soon : wait.late;
  const values = valuesOf(wait.seconds * 1000, { passed, since, last });
  const filled = (text: Text): Text => ({
    zh: spaced(filledIn(text.zh, /\{([a-z]+)\}/g, (name) => values[name]?.zh)).trim(),
    en: filledIn(text.en, /\{([a-z]+)\}/g, (name) => values[name]?.en),
  });
  const text = filled(said);
  return {
    ...{ id: `value/${wait.id}`, kind: 'shown', ...text, explains: true, ...inPaste({ start, end }) },
    headline: withoutStop(text),
    steps: said.steps.map((step) => ({ ...step, ...filled(step) })),
    ...wait.of,
    ...(said.drops !== undefined && { drops: said.drops }),
    ...(wait.answers !== undefined && { answers: wait.answers }),
    ...carriedBy(wait),
  };
}

function valuesOf(
  wait: number,
  { passed, since, last }: Omit<Passed, keyof Span>,
): Readonly<Record<string, Text>> {
  const rest = duration(Math.max(0, wait - passed) / 1000);
  const gone = duration(passed / 1000);
  return {
    passed: gone,
    wait: duration(wait / 1000),
    at: since
      ? { zh: ` ${since.shown}`, en: `at ${since.shown}` }
      : { zh: `${gone.zh}前`, en: `${gone.en} ago` },
    last: last
      ? { zh: ` ${last.shown}`, en: `by ${last.shown}` }
      : { zh: '您写信时', en: 'by the time of writing' },
    until: since
      ? { zh: ` ${later(since, wait)} 左右`, en: `at about ${later(since, wait)}` }
      : { zh: `${rest.zh}后`, en: `in about ${rest.en}` },
  };
}

const sentenceEnd = /[。！？!?；;\n]|\.(?=\s|$)/g;
/** In UTF-16 units: how far a sentence reaches. */
const reach = 200;

function sentenceAt(text: string, at: number): Span {
  const from = Math.max(0, at - reach);
  const before = [...text.slice(from, at).matchAll(sentenceEnd)].at(-1);
  const after = [...text.slice(at, at + reach).matchAll(sentenceEnd)][0];
  return {
    start: before ? from + before.index + 1 : from,
    end: after ? at + after.index : Math.min(text.length, at + reach),
  };
}
