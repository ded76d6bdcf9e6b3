import type { KnownPacks } from '../../pack/known-packs';
import { lineAbove, lineAround, lineBelow, withLike } from '../lines';
import type { Span } from '../result';
import { type Sightings, within } from '../sightings';
import { messageOf } from './message';
import { speakersIn } from './speakers';

/** In UTF-16 units to either side of the number. */
export const reach = 420;

/** A part of a line that may tell what a number means. */
export interface Part extends Span {
  readonly text: string;
  readonly ignored: readonly Span[];
  /** Whether it is the message that was given with the number. */
  readonly isMessage: boolean;
  /** Whether it leads to the number, and so may only say what was tried. */
  readonly leads: boolean;
}

/** The message, else what follows the number on its line, and what leads to it; up to the next number of some length. */
export function partsBeside(sightings: Sightings, token: Span, packs: KnownPacks): Part[] {
  const { text } = sightings;
  const line = lineAround(text, token, reach);
  const message = messageOf(text, token, line) ?? messageOf(text, token, formAround(text, line));
  const after = /^\D*(?:\d{1,2}(?!\d)\D*)*/.exec(text.slice(token.end, line.end))?.[0] ?? '';
  const before = text.slice(endOfNumberBefore(text, line.start, token.start), token.start);
  const around = [
    { start: token.end, end: token.end + after.length },
    { start: token.start - before.length, end: token.start },
  ];
  const given = worthReading(text, message ? [message] : quotedIn(text, token, line));
  const own = worthReading(text, around);
  const read = given.length > 0 ? given : own.length > 0 ? own : worthReading(text, linesBeside(text, line));
  return read.map(({ start, end }) => ({
    ...{ start, end, text: text.slice(start, end) },
    ignored: [...speakersIn(sightings, { start, end }, packs), ...namesIn(sightings, { start, end })],
    isMessage: given.length > 0,
    leads: end <= token.start && given.length === 0,
  }));
}

/** The lines below and above: a popup has a code on one line and what it says on the next. */
function linesBeside(text: string, line: Span): Span[] {
  return [
    ...(line.end < text.length ? [lineBelow(text, line, reach)] : []),
    ...(line.start > 0 ? [lineAbove(text, line, reach)] : []),
  ];
}

/** A field of a form that a person filled in: a short label, and what it says. */
const field = /^\s{0,4}[^\s:]{1,14}\s?:\s?\S/;
/** Fields to either side of the number's that belong to it. */
const mostFields = 3;

/** The line with the fields of a form beside it; the line alone where it is none. */
function formAround(text: string, line: Span): Span {
  const isField = ({ start, end }: Span) => field.test(text.slice(start, end));
  return withLike(text, line, isField, { lines: mostFields, most: reach });
}

/** Where the last number of some length ends before an offset; the start of the line where there is none. */
function endOfNumberBefore(text: string, start: number, offset: number): number {
  const numbers = [...text.slice(start, offset).matchAll(/\d{3,}/g)];
  const last = numbers.at(-1);
  return last ? start + last.index + last[0].length : start;
}

const quoted = /["“「『]([^"”」』\n]{2,160})["”」』]/g;
const mostQuoted = 2;
/** What is quoted behind these is the value of an id, and no message. */
const idBefore =
  /(?:房间[号名]|频道名?|会议号|用户名|用户 ?ID|昵称|账号|\b(?:room|channel|user|meeting)[ _]?(?:id|name|number)?)[^，。,.;；\n]{0,10}$/i;

/** What is quoted on the line of a code, outside the code itself: `Code=62002 "disk full"`, 提示语是“磁盘已满”. */
function quotedIn(text: string, token: Span, line: Span): Span[] {
  const spans: Span[] = [];
  for (const { 1: words = '', index } of text.slice(line.start, line.end).matchAll(quoted)) {
    const start = line.start + index + 1;
    const span = { start, end: start + words.length };
    const isKey = /^\s?[:=]/.test(text.slice(span.end + 1, span.end + 4));
    const isId = idBefore.test(text.slice(Math.max(line.start, start - 24), start - 1));
    if (!isKey && !isId && (span.end <= token.start || span.start >= token.end)) spans.push(span);
  }
  return spans.slice(0, mostQuoted);
}

function worthReading(text: string, spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => contentOf(text.slice(start, end)) >= fewestInPart);
}

/** Names are judged as names; in offsets of the part. */
function namesIn({ names }: Sightings, part: Span): Span[] {
  return within(names, part).map(({ start, end }) => ({ start: start - part.start, end: end - part.start }));
}

/** Units in a part that says anything, without the words of any failure. */
export const fewestInPart = 2;

function unitsIn(text: string): number {
  return text.match(/[\u3400-\u9fff]|[A-Za-z]{2,}/g)?.length ?? 0;
}

/** Words that come with any failure. */
const anyFailure =
  /\b(?:errors?|fail(?:ed|ure)?|exception|unknown|code|msg|message|null|undefined|ok)\b|失败|错误|异常|报错|未知/gi;

/** Units of a text without the words of any failure. */
export function contentOf(text: string): number {
  return unitsIn(text.replace(anyFailure, ' '));
}
