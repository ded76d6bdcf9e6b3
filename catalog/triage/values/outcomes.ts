import { lineAround, lineBelow } from '../lines';
import type { StatedValue } from './stated-value';
import { lineReach } from './times';

/** What became of a call that a value was given to, where the text tells. */
export type Outcome = 'worked' | 'failed' | undefined;

const worked =
  /\b(?:ok|okay|success(?:ful(?:ly)?)?|succeed(?:s|ed)?|works?|worked|enters|fine|passe[sd]|accepted|created|(?:code|result|ret|errorcode|status)["']?\s?[:=]\s?(?:0|200)\b)|成功|正常|没问题|没事|通过了?|好的|[✓✔✅]|(?:就|都|也|却|是)(?:可以|能|行|好|OK)|能(?:进|建|用|登录?|播|发)/i;
const failed =
  /\b(?:fail(?:s|ed|ure)?|errors?|reject(?:s|ed)?|refuse[sd]?|denied|invalid|illegal|times? ?out|timed out|breaks?|broken|not (?:work|ok|fine|accepted|successful)\w*|(?:does|do|did|is|was)(?:n.t| not) \w+)\b|报错?|失败|出错|错误|不(?:行|了|成功|能|通过|可以|正常|合法|好使)|没(?:有)?(?:成功|通过|反应)|未(?:成功|通过)|拒绝|非法|[✗✘❌×]|(?:->|=>|→|[:=：])\s{0,2}-?[1-9]\d{2,8}\b|(?<![\w.])-[1-9]\d{1,6}(?!\d)|\b[A-Z]+_[A-Z_]{3,}\b|\b\w+(?:Error|Exception)\b/i;

/**
 * The outcomes of values of one kind, in their order. What is said of one stands on its line, between it and the next
 * one of them; where nothing is, on the line below, if that states none.
 */
export function outcomesOf(text: string, values: readonly StatedValue[]): Outcome[] {
  const own = values.map((one, at) => {
    const before = values[at - 1];
    const next = values[at + 1];
    const zone = zoneOf(text, one, before, next);
    return read(zone) ?? readBelow(below(text, one, next));
  });
  return own.map((_, at) => ofList(text, values, own, at));
}

/** What is said of the last of several in a list is said of all of them. */
function ofList(text: string, values: readonly StatedValue[], own: readonly Outcome[], at: number): Outcome {
  let here = at;
  while (own[here] === undefined && isListed(text, values[here], values[here + 1])) here++;
  return own[here];
}

const isListed = (text: string, one: StatedValue | undefined, next: StatedValue | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  /^["'”’\s]{0,2}[,，、][\s"'“‘]{0,3}$/.test(text.slice(one.end, next.start));

/** Whether it is told that something failed. */
export const tellsFailure = (text: string): boolean => failed.test(text);

function read(zone: string): Outcome {
  if (failed.test(zone)) return 'failed';
  return worked.test(zone) ? 'worked' : undefined;
}

/** The line below may go on with other values: that it went well counts only where the line is what a call gave. */
function readBelow(line: string): Outcome {
  const outcome = read(line);
  return outcome === 'worked' && !isResult.test(line) ? undefined : outcome;
}

const isResult = /^\s*(?:\/\/|[-=]>|→|#|返回|结果|(?:result|rsp|resp|response|ret|ok|success)\b)|^\s{2,}\S/i;

/** What is said of a value: its clauses up to those of the next one, and those before it where it is the first. */
function zoneOf(
  text: string,
  { from, start, end }: StatedValue,
  before: StatedValue | undefined,
  next: StatedValue | undefined,
): string {
  const { start: lineStart, end: lineEnd } = lineAround(text, { start, end }, lineReach);
  const isSameLine = (one: StatedValue | undefined) => one && one.start >= lineStart && one.start < lineEnd;
  const first = isSameLine(before) ? cutAfter(text, before?.end ?? 0, start) : lineStart;
  const last =
    next && isSameLine(next) ? cutBefore(text, end, Math.max(end, Math.min(next.from, next.start))) : lineEnd;
  // Its own name and value say nothing of what became of it.
  return `${text.slice(first, Math.max(first, Math.min(from, start)))} ${text.slice(end, last)}`;
}

const mark = /[,，;；。、(（]|\.\s|\b(?:and|but|while|whereas|with)\b|而|但/g;

/** Where, between two values, what is said of the second begins: behind the last mark. */
function cutAfter(text: string, start: number, end: number): number {
  const marks = [...text.slice(start, end).matchAll(mark)];
  const last = marks.at(-1);
  return last ? start + last.index + last[0].length : end;
}

function cutBefore(text: string, start: number, end: number): number {
  const marks = [...text.slice(start, end).matchAll(mark)];
  return start + (marks.at(-1)?.index ?? end - start);
}

/** The line below a value, which may tell what it gave: a comment, an arrow, what was logged. */
function below(text: string, value: StatedValue, next: StatedValue | undefined): string {
  const line = lineAround(text, value, lineReach);
  if (line.end >= text.length) return '';
  const { start, end } = lineBelow(text, line, lineReach);
  return next && next.from < end ? '' : text.slice(start, end);
}
