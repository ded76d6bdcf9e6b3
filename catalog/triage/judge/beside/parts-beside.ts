import type { KnownPacks } from '../../../pack/known-packs';
import { callBefore } from '../../calls/call-before';
import { lineAbove, lineAround, lineBelow, withLike } from '../../lines';
import type { Span } from '../../result';
import type { Sightings } from '../../sightings';
import { within } from '../../spans';
import { shortTalk } from '../../statements/sentence';
import { endOfLastNumber, upToNumber } from '../../text/long-numbers';
import { askedOrFineIn } from './asked-or-fine';
import { messageOf } from './message';
import { groupsOf, isButton, isNameOfPlace, quotationAround, quotationsIn } from './quotations';
import { speakersIn } from './speakers';

/** In UTF-16 units to either side of the number. */
export const reach = 420;

/** A part of a line that may tell what a number means. */
export interface Part extends Span {
  readonly text: string;
  readonly ignored: readonly Span[];
  /** What is asked there, or said to be in order: it tells no trouble. */
  readonly unsaid: readonly Span[];
  /** Whether it is the message that was given with the number. */
  readonly isMessage: boolean;
  /** Whether it leads to the number, and so may only say what was tried. */
  readonly leads: boolean;
  /** Whether it is one of the next messages of a talk, which may be about anything: only what is word for word counts. */
  readonly isAside: boolean;
}

/** The message, else what follows the number on its line, and what leads to it; up to the next number of some length. */
export function partsBeside(sightings: Sightings, token: Span, packs: KnownPacks): Part[] {
  const { text } = sightings;
  const line = lineAround(text, token, reach);
  const message = messageOf(text, token, line) ?? messageOf(text, token, formAround(text, line));
  const after = upToNumber(text.slice(token.end, line.end));
  const leading = text.slice(line.start, token.start);
  const before = leading.slice(endOfLastNumber(leading));
  const isCut = token.end + after.length < line.end;
  // What a call came to is said by its own line, and what the call is called tells only what was tried.
  const isOutcome = callBefore(leading) !== undefined;
  const around = [
    ...(isCut && contentOf(after) < fewestInFragment
      ? []
      : [{ start: token.end, end: token.end + after.length }]),
    ...(isOutcome ? [] : [{ start: token.start - before.length, end: token.start }]),
  ];
  const given = worthReading(text, givenWith(text, token, line, message));
  const said = saidIn(text, token, line);
  const own = worthReading(text, [...said, ...around]);
  const beside = isOutcome ? [] : linesBeside(text, line);
  const read = given.length > 0 ? given : own.length > 0 ? own : worthReading(text, beside);
  const asides = given.length > 0 || isOutcome ? [] : worthReading(text, nextMessages(text, line));
  const part = ({ start, end }: Span) => ({
    ...{ start, end, text: text.slice(start, end) },
    ignored: [
      ...speakersIn(sightings, { start, end }, packs),
      ...namesIn(sightings, { start, end }),
      ...(given.length > 0 ? [] : [wishes, tries].flatMap((said) => spansOf(text.slice(start, end), said))),
    ],
    unsaid: given.length > 0 ? [] : askedOrFineIn(text.slice(start, end)),
    isMessage: given.length > 0,
    leads: end <= token.start && given.length === 0 && !said.some((one) => one.start === start),
    isAside: false,
  });
  return [...read.map(part), ...asides.map((span) => ({ ...part(span), isAside: true }))];
}

/** What somebody wanted to do is no trouble: 想打开屏幕共享, tries to share the screen. */
const wishes =
  /(?:想要?|打算|准备|正要|试图|尝试)(?!不)[^，。；,;\n]{1,16}|\b(?:wants?|wanted|tr(?:y|ies|ied|ying)|going|about) to\b[^,.;\n]{1,40}/gi;

/** How often the error came is no trouble either: 又弹, 已经第三次了, "again". */
const tries =
  /(?:又|再次|再度|已经?)(?=\s?(?:弹|报|提示|出现|返回|跳出?|显示|遇到|碰到|收到))|(?:又|再)一?[次遍回]|已经?(?:是|有)?[^，。；,;\n]{0,6}?第?[一二三四五六七八九十几两好多\d]+[次回遍]|\b(?:yet again|once again|once more|again)\b|\balready the \w+ time\b/gi;

const spansOf = (said: string, pattern: RegExp): Span[] =>
  [...said.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** So many lines below a number belong to it, up to the next number of some length. */
const mostMessages = 4;
/** What leads to the words of a message: a name in brackets or before a colon, "yes,", 屏幕上写：. */
const leadIn = /^\s*(?:\[[^\]\n]{1,16}\]\s*)?(?:[^\n:：,，]{1,12}[:：,，]\s*){0,2}/;

/** The next messages of a talk, without what leads to their words. */
function nextMessages(text: string, line: Span): Span[] {
  if (text.length > shortTalk) return [];
  return linesBelow(text, line, mostMessages).map(({ start, end }) => ({
    start: start + (leadIn.exec(text.slice(start, end))?.[0].length ?? 0),
    end,
  }));
}

/** The next lines, up to the next number of some length. */
function linesBelow(text: string, line: Span, most: number): Span[] {
  const found: Span[] = [];
  for (let at = line; found.length < most && at.end < text.length; ) {
    at = lineBelow(text, at, reach);
    if (/\d{3}/.test(text.slice(at.start, at.end))) break;
    found.push(at);
  }
  return found;
}

/** The lines below and above: a popup has a code on one line and what it says on the next. */
function linesBeside(text: string, line: Span): Span[] {
  return [
    ...(line.end < text.length ? [lineBelow(text, line, reach)] : []),
    ...(line.start > 0 ? [lineAbove(text, line, reach)] : []),
  ];
}

/** A field of a form that a person filled in: a short label, and what it says. */
const field = /^\s{0,4}(?:[*•|-]\s?)?[^\s:=|\d][^:=|\n\d]{0,23}\s?[:=|]\s?\S/;
/** Fields to either side of the number's that belong to it. */
const mostFields = 3;

/** The line with the fields of a form beside it; the line alone where it is none. */
function formAround(text: string, line: Span): Span {
  const isField = ({ start, end }: Span) => field.test(text.slice(start, end));
  return withLike(text, line, isField, { lines: mostFields, most: reach });
}

const mostQuoted = 2;
/** What is quoted behind these is the value of an id, and no message. */
const idBefore =
  /(?:房间[号名]|频道名?|会议号|用户名|用户 ?ID|昵称|名字|名称|标题|账号|\b(?:room|channel|user|meeting)[ _]?(?:id|name|number)?)[^，。,.;；\n]{0,10}$|(?:叫做?|名叫|名为|称为|\b(?:called|named|entitled))\s?["'“「『]?$|\b[\w.]*(?:name|title|id|subject|topic|sig|token|url|path)["']?\s?[:=]\s?["'“「『]?$/i;

/** In UTF-16 units. */
const beforeId = 24;

/** What stands between a name in quotes and the code that it shows: `"the app" says 70001`. */
const isSubject =
  /^\s?(?:just |only |keeps? |always |一直|总是|又|还)?(?:shows?|showing|says?|saying|gives?|giving|reports?|returns?|throws?|prints?|displays?|报错?|提示|显示|返回|弹出?|抛出?)(?: an?)?(?:\s?(?:error|code|错误码?|了))*\s?[:：]?\s?$/i;

/** The message of a number, or what is quoted on its line, or on the next lines, up to the next number of some length. */
function givenWith(text: string, token: Span, line: Span, message: Span | undefined): Span[] {
  if (message) return [message];
  const shown = quotationAround(text, line, token);
  const aroundIt = shown
    ? worthReading(text, [
        { start: shown.start, end: token.start },
        { start: token.end, end: shown.end },
      ])
    : [];
  if (aroundIt.length > 0) return aroundIt;
  const isId = ({ start }: Span) =>
    idBefore.test(text.slice(lineAround(text, { start, end: start }, beforeId).start, start));
  const onLine = quotationsIn(text, line).filter(
    (span) =>
      !isId(span) &&
      !isButton(text, span.start) &&
      !isNameOfPlace(text, span) &&
      !isSubject.test(text.slice(span.end + 1, token.start)) &&
      (span.end <= token.start || span.start >= token.end),
  );
  if (onLine.length > 0) return onLine.slice(0, mostQuoted);
  const below = linesBelow(text, line, mostBelow);
  return below
    .flatMap((one, index) => {
      const above = below[index - 1] ?? line;
      const lead = text.slice(above.start, above.end);
      if (label.test(lead)) return [one];
      const quoted = [
        ...quotationsIn(text, one).filter((span) => !isId(span)),
        ...groupsOf(toldBy, text, one),
      ];
      return quoted.length === 0 && asksForText.test(lead) ? [answerIn(text, one)] : quoted;
    })
    .slice(0, mostQuoted);
}

/** A line of a talk that asks what came with the code. */
const asksForText =
  /(?:提示|文[字案]|内容|描述|说明|原文|弹窗|信息|写|显示|说)[^。\n]{0,12}(?:[?？]|[吗呢么啥])[?？]?\s*$|\b(?:texts?|messages?|wording|words|says?|said|reads?|prints?|shows?|description)\b[^.\n]{0,40}\?\s*$/i;

/** Who answers, and that there is something: `[Ann] yes: …`, 【客户】有，…. */
const answers =
  /^\s*(?:[【[][^】\]\n]{1,16}[】\]]\s*)?(?:[^\s:：,，"“「]{1,12}[:：]\s*)?(?:(?:有的?|是的?|对的?|嗯|yes|yeah|yep|it (?:says|reads)|写着?|说|显示|提示)[,，:：\s]{1,3})?/i;

function answerIn(text: string, { start, end }: Span): Span {
  return { start: start + (answers.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** Lines below a number's in which somebody quotes what came with it. */
const mostBelow = 3;
/** A line that says what the next one holds. */
const label =
  /^\s{0,8}(?:错误|界面|弹窗)?(?:描述|说明|提示语?|信息|内容|文字|文案|原文|message|msg|desc(?:ription)?|text|reason|detail)\s?:?\s?$/i;

/** Words by which what follows them, up to the end of the sentence, is what somebody read or was told. */
const toldBy =
  /(?:提示语?|显示|写着|写的是?|写\s?[:：]|文[字案](?:写?的?是)?|[中英]文(?:是|说)|内容是|弹窗?|说的?是?|原话)\s?:?\s?(?=[\u3400-\u9fffA-Za-z])((?:(?!\d{3})[^。;\n"“”]){4,160})|\b(?:says?|said|reads?|reading|texted|stating|saying|with the (?:text|message|words))\s?:?\s(?=[A-Za-z])((?:(?!\d{3})[^.;\n"]){6,160})/gi;

/** What is said on a line by whoever tells it, outside the code itself. */
function saidIn(text: string, token: Span, line: Span): Span[] {
  return groupsOf(toldBy, text, line)
    .map((span) => (span.start < token.start ? { ...span, end: Math.min(span.end, token.start) } : span))
    .filter(({ start, end }) => end <= token.start || start >= token.end)
    .slice(0, mostQuoted);
}

/** What is said in a part of a text behind a word that tells that somebody says it. */
export function toldAfter(text: string, part: Span): Span[] {
  return groupsOf(toldBy, text, part).slice(0, mostQuoted);
}

function worthReading(text: string, spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => contentOf(text.slice(start, end)) >= fewestInPart);
}

/** Names are judged as names; in offsets of the part. */
function namesIn({ names }: Sightings, part: Span): Span[] {
  return within(names, part).map(({ start, end }) => ({ start: start - part.start, end: end - part.start }));
}

/** Units in what the next number cut off from its sentence, so that it says anything by itself. */
const fewestInFragment = 8;
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
