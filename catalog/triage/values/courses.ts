import { filledIn } from '../../filled-in';
import type { Course } from '../../pack/value-checks';
import type { Text } from '../../schema';
import { duration } from '../credentials/durations';
import type { Observed, Span } from '../result';
import { carriedBy } from './carried';
import type { Checked } from './checked';
import { between, type Clock, clocksIn } from './times';
import { spaced, withoutStop } from './wording';

/** A line of a record with the time that it states. */
interface Line extends Span {
  readonly said: string;
  readonly clock: Clock | undefined;
  readonly hasError: boolean;
}

interface Compiled {
  readonly course: Course;
  readonly done: RegExp | undefined;
  readonly call: RegExp | undefined;
}

/** What two times of a record say of each other. */
interface Seen extends Span {
  readonly first: Clock;
  readonly second: Clock;
  readonly passed: number;
  /** Whether one of two equal calls succeeded. */
  readonly succeeded: boolean;
}

const failure =
  /\b(?:fail\w*|errors?|reject\w*|timeout|timed out|denied|refused|exception)\b|失败|错误|报错|超时|拒绝/i;
const success =
  /\b(?:success\w*|succeeded|resolved|fulfilled|ok|done)\b|成功|[✓✅]|(?:=>|->|→|ret|result|code|errorcode)["']?\s?[:=]?\s?0\b/i;
/** What a call came to, on a line of its own. */
const outcome =
  /\b(?:resp(?:onse)?|rsp|result|ret|callback|onSuccess|onError|toast)\b|^\W{0,3}<|返回|回调|应答|弹/i;

/** Reads off a record whether a call came too early, or twice. */
export class CourseWatcher {
  private readonly all: readonly Compiled[];

  constructor(courses: readonly Course[]) {
    const compiled = (source: string | undefined) =>
      source === undefined ? undefined : new RegExp(source, 'iu');
    this.all = courses.map((course) => ({
      course,
      done: compiled('early' in course.rule ? course.rule.early : undefined),
      call: compiled('twice' in course.rule ? course.rule.twice : undefined),
    }));
  }

  watch({ view: { text }, errors, inPaste }: Checked): Observed[] {
    const lines = linesOf(text, errors);
    if (lines.filter(({ clock }) => clock).length < 2) return [];
    return this.all.flatMap((one) => {
      const seen =
        (one.done && tooEarly(lines, one.done)) ?? (one.call && twice(lines, one.call, one.course));
      return seen ? [observedOf(one.course, seen, inPaste)] : [];
    });
  }
}

/** Further lines of a log say nothing new; in UTF-16 units, what is longer is no line of a record. */
const mostLines = 300;
const longestLine = 400;

function linesOf(text: string, errors: readonly Span[]): Line[] {
  const found: Line[] = [];
  let start = 0;
  let last: Clock | undefined;
  while (start < text.length && found.length < mostLines) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const piece = { start, end: Math.min(end, start + longestLine) };
    const [own] = clocksIn(text, piece);
    last = own ?? last;
    const hasError = errors.some((error) => error.start >= start && error.start < end);
    // The line of an error without a time is of the time above it.
    found.push({
      ...piece,
      said: text.slice(piece.start, piece.end),
      clock: own ?? (hasError ? last : undefined),
      hasError,
    });
    start = end + 1;
  }
  return found;
}

/** In milliseconds: what takes longer has nothing to do with the call. */
const longestWait = 120_000;

/** An error that comes before what its call needs is done, for the first time. */
function tooEarly(lines: readonly Line[], done: RegExp): Seen | undefined {
  const isDone = ({ said, hasError }: Line) => !hasError && done.test(said) && !failure.test(said);
  const at = lines.findIndex(({ hasError, clock }) => hasError && clock);
  const error = lines[at];
  if (!error?.clock || lines.slice(0, at).some(isDone)) return undefined;
  const after = lines.slice(at + 1).find((line) => line.clock && isDone(line));
  const passed = after?.clock && between(error.clock, after.clock);
  if (!after?.clock || passed === undefined || passed <= 0 || passed > longestWait) return undefined;
  return {
    start: after.start,
    end: after.end,
    first: error.clock,
    second: after.clock,
    passed,
    succeeded: true,
  };
}

/** The same call twice, sooner than it may come again. */
function twice(lines: readonly Line[], call: RegExp, { rule }: Course): Seen | undefined {
  const seconds = 'seconds' in rule ? rule.seconds : 0;
  const calls = lines.filter(({ said, clock }) => clock && call.test(said));
  const made = calls.filter(({ said, hasError }) => !hasError && !outcome.test(said) && !isResultAlone(said));
  const [one, two] = made.length > 1 ? made : calls.filter(({ said }) => !outcome.test(said));
  if (!one?.clock || !two?.clock || areOfTwo(one.said, two.said)) return undefined;
  const passed = between(one.clock, two.clock);
  if (passed === undefined || passed < 0 || passed >= seconds * 1000) return undefined;
  const succeeded = lines.some(
    (line) =>
      line.start >= one.start &&
      !line.hasError &&
      success.test(line.said) &&
      !failure.test(line.said) &&
      isAbout(line, call, one),
  );
  return { start: two.start, end: two.end, first: one.clock, second: two.clock, passed, succeeded };
}

/** A line that says what a call came to and not that it was made: `startPush(#1) success`. */
const isResultAlone = (said: string): boolean => failure.test(said) || success.test(said);

const isAbout = (line: Line, call: RegExp, one: Line): boolean =>
  line.start === one.start ||
  call.test(line.said) ||
  /#\s?1\b|第一/.test(line.said) ||
  idsOn(one.said).some((id) => line.said.includes(id));

const idOn =
  /(?:uid|user\w*|identifier|account|room\w*|group\w*|channel\w*|name)["']?\s?[:=]\s?["']?([\w.@-]{1,64})/gi;

const idsOn = (said: string): string[] => [...said.matchAll(idOn)].flatMap(([, id]) => id ?? []);

/** Whether two lines are of two users, rooms or channels. */
function areOfTwo(one: string, two: string): boolean {
  const some = idsOn(one);
  const others = idsOn(two);
  return some.length > 0 && others.length > 0 && !some.some((id) => others.includes(id));
}

function gapOf(passed: number): Text {
  if (passed >= 10_000) return duration(passed / 1000);
  const seconds = (passed / 1000).toFixed(1).replace(/\.0$/, '');
  return { zh: `${seconds} 秒`, en: `${seconds} second${seconds === '1' ? '' : 's'}` };
}

function observedOf(course: Course, seen: Seen, inPaste: Checked['inPaste']): Observed {
  const gap = gapOf(seen.passed);
  const values: Readonly<Record<string, Text>> = {
    first: { zh: seen.first.shown, en: seen.first.shown },
    second: { zh: seen.second.shown, en: seen.second.shown },
    gap,
  };
  const filled = (text: Text): Text => ({
    zh: spaced(filledIn(text.zh, /\{([a-z]+)\}/g, (name) => values[name]?.zh)),
    en: filledIn(text.en, /\{([a-z]+)\}/g, (name) => values[name]?.en),
  });
  const said = filled(course);
  const more = seen.succeeded && course.succeeded ? filled(course.succeeded) : undefined;
  return {
    ...{ id: `value/${course.id}`, kind: 'shown', explains: true },
    zh: `${said.zh}${more?.zh ?? ''}`,
    en: more ? `${said.en} ${more.en}` : said.en,
    headline: withoutStop(said),
    steps: course.steps.map((step) => ({ ...step })),
    ...inPaste({ start: seen.start, end: seen.end }),
    ...course.of,
    ...(course.drops !== undefined && { drops: course.drops }),
    ...(course.answers !== undefined && { answers: course.answers }),
    ...carriedBy(course),
  };
}
