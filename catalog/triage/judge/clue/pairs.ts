import { lineAround, withLike } from '../../lines';
import type { NameMention } from '../../names/name-mention';
import type { Span } from '../../result';
import type { Sightings } from '../../sightings';
import { within } from '../../spans';

/** A name on the line of a number: `JOIN_ROOM_FAILED(4004)`, `{code: 61004, name: "GateWayLoginAlready"}`. */
export interface Pair {
  readonly name: NameMention;
  /** Whether only punctuation is between the two, so that the number is the name's value. */
  readonly joined: boolean;
  /** Whether the name has a number of its own on its other side: `4001 -> SOME_NAME(1)`. */
  readonly hasOwn: boolean;
}

/** In UTF-16 units to either side of the number. */
const reach = 90;
const joints =
  /^[\s"'`:=<>()[\]{},;|/-]*(?:\bto\b[\s"'`]*|\b(?:name|symbol|err(?:or)?_?name|名称|名字|符号)(?:\b|是|为|叫)?[\s"'`:=]*)?$/i;
/** `name: "X"` and, on the next line, `code: 1`; or the other way round. */
const fields =
  /^["'`,;]{0,3}\s{0,4}\n\s{0,12}["'`]?(?:(?:err(?:or)?_?)?(?:code|no|name|message|msg|desc|reason|info)|name|symbol|错误码|名称|错误信息|描述)["'`]?\s?[:=]\s?["'`]?$/i;

/**
 * The names on a number's line. Where the line follows an opening bracket, those of the next lines too: an object.
 */
export function pairsOf(sightings: Sightings, number: Span): Pair[] {
  const line = lineAround(sightings.text, number, reach);
  const around = /[{(]\s*$/.test(sightings.text.slice(Math.max(0, line.start - 40), line.start))
    ? { start: line.start, end: Math.min(sightings.text.length, line.end + reach) }
    : line;
  const wide = bareLine.test(sightings.text.slice(line.start, line.end))
    ? formAround(sightings.text, around)
    : around;
  const near = { start: wide.start - reach, end: wide.end + reach };
  // A part of a name is in the names of others, too: it proves no number.
  return within(sightings.names, near)
    .filter(({ hit }) => !hit.isPart)
    .map((name) => ({
      name,
      joined: isJoined(sightings.text, name, number),
      hasOwn: hasNumberBeyond(sightings.text, name, number),
    }))
    .filter(({ name, joined }) => joined || (name.start >= wide.start && name.end <= wide.end));
}

/** A line that has a number and nothing else: the value of a form whose labels have lines of their own. */
const bareLine = /^\s{0,8}-?(?:0x)?[\da-f]{3,10}\s{0,8}$/i;
/** Lines of a form to either side of a value. */
const mostOfForm = 3;

/** A line with the short ones beside it that have no other number of some length. */
function formAround(text: string, line: Span): Span {
  const isPart = ({ start, end }: Span) =>
    end - start <= reach &&
    (text.slice(start, end).match(/\d{3,}/g)?.length ?? 0) <= Number(start === line.start);
  return withLike(text, line, isPart, { lines: mostOfForm, most: reach });
}

function hasNumberBeyond(text: string, name: Span, number: Span): boolean {
  return number.end <= name.start
    ? /^["']?\s?[(:=<]\s?-?\d{3}/.test(text.slice(name.end, name.end + 8))
    : /\d{3}\s?[(:=<]\s?["']?$/.test(text.slice(Math.max(0, name.start - 8), name.start));
}

/** Whether only punctuation is between a name and a number, on one line. */
export function isJoined(text: string, name: Span, number: Span): boolean {
  const between =
    name.end <= number.start ? text.slice(name.end, number.start) : text.slice(number.end, name.start);
  return fields.test(between) || (between.length <= 24 && joints.test(between) && !between.includes('\n'));
}

/** The value stands on the name's line, or on the next one behind a sign that ties it to the name. */
const numberAfter =
  /^["'`]?[^\S\n]?(?:(?:[:=(]|=>|->)\s?|[<,|][^\S\n]?|\bto\b[^\S\n]?)?["'`(]?(-?(?:0[xX][0-9a-fA-F]{1,8}|[0-9a-fA-F]{4}\b|\d{1,8}))(?![\w.])/;
const numberBefore =
  /(?:^|[^\w.])(-?(?:0[xX][0-9a-fA-F]{1,8}|\d{1,8}))["'`\]]?[^\S\n]?(?:(?:[:=]|=>|->)\s?|(?:[,|]|\bto\b|\/\/)[^\S\n]?)["'`]?(?:\b(?:name|symbol|err(?:or)?_?name)\b["'`]?[^\S\n]?[:=]?[^\S\n]?["'`]?)?$/i;

/**
 * The number that is a name's value, as written; undefined where there is none, or where the number is something else
 * (an amount, a time, a line of source code).
 */
export function valueOfName({ text, standingAt }: Sightings, name: Span): string | undefined {
  const isElse = (start: number, written: string) =>
    'excluded' in standingAt({ start, end: start + written.length, negative: written.startsWith('-') });
  const after = numberAfter.exec(text.slice(name.end, name.end + 48));
  if (after?.[1]) {
    const start = name.end + after[0].length - after[1].length;
    return isElse(start, after[1]) ? undefined : after[1];
  }
  const left = Math.max(0, name.start - 24);
  const before = numberBefore.exec(text.slice(left, name.start));
  if (!before?.[1]) return undefined;
  return isElse(left + before[0].indexOf(before[1]) + before.index, before[1]) ? undefined : before[1];
}

/** The absolute values that written digits may mean: as decimal, if they are, and as hexadecimal. */
export function valuesOf(written: string): number[] {
  const digits = written.replace(/^-/, '');
  const values: number[] = [];
  if (/^\d+$/.test(digits)) values.push(Number(digits));
  values.push(Number.parseInt(digits.replace(/^0x/i, ''), 16));
  return values.filter((value) => Number.isFinite(value));
}
