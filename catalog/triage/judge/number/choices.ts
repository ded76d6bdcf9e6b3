import type { Text } from '../../../schema';
import { callBefore } from '../../calls/call-before';
import type { Clue } from '../clue/candidate';
import type { Choice, NumberMention } from '../clue/number-mention';

/** Nothing but a word of choice between two numbers. */
const either =
  /^["'”’)）]?\s{0,2}(?:(?:[,，、;；]\s{0,2})?(?:\bor\b(?: (?:maybe|was it|perhaps|was that|possibly))?|\bmaybe\b|\bperhaps\b|还是|或者?是?|就是|抑或|要么(?:就)?是|也可能是|可能是)|[?？,，]["'”’]?\s{0,2}(?:or |maybe |perhaps |or maybe |还是|也可能是?|可能是?)?)\s{0,2}["'“‘(（]?$/i;
/** In UTF-16 units. */
const mostBetween = 20;

/** Whoever says another number of the same event: 实习生说 1101，组长说 1201; he reads 1101, she swears it was 1102. */
const witness =
  /^[^\d]{0,48}?(?:\b(?:says?|said|claims?|claimed|swears?|insists?|remembers?|recalls?|thinks?|believes?|heard|noted|wrote(?: down)?|reads?)\b(?: (?:that|it|was|is|of|the|code|error|about|on|a)\b){0,4}|(?:说|念|记得|记的|写|讲|听到|看到|认为|坚持)(?:的?是|成|到|的)?)\W{0,3}$/i;
const tells =
  /(?:\b(?:says?|said|claims?|claimed|swears?|remembers?|recalls?|thinks?|heard|noted|wrote(?: down)?|reads?)\b|说|念|记得|记的|写|讲|听到|看到|认为)[^\d\n]{0,24}$/i;
const mostBetweenWitnesses = 64;

const source =
  '(?:logs?|screenshots?|photos?|pictures?|console|dashboard|ticket|screen|app|page|report|email|mail|form|phone|日志|截图|照片|后台|工单|页面|控制台|界面|监控|邮件|表格|手机)';
const holds =
  '(?: (?:has|have|had|shows?|showed|says?|said|reads?|is|was)|(?:里|上|中)?(?:面|边)?(?:写|记|显示|拍)?(?:的|着)?(?:却)?(?:是|成))';
/** Where the same event stands with another number: the log has 1101, the screenshot has 1102. */
const inSource = new RegExp(
  `\\b${source}${holds}(?: (?:code|error))?\\s?["“]?$|${source}${holds}\\s?["“]?$`,
  'i',
);
const inOtherSource = new RegExp(
  `^["”]?(?:\\s?[,，;；、]|\\s(?:and|but|while)\\b)[^\\d\\n]{0,40}${source}${holds}(?: (?:code|error))?\\s?["“]?$`,
  'i',
);

/** Words by which nobody can say which of the numbers of a short text it was. */
const doubt =
  /(?:不|没法|无法|难以|没(?:能)?)(?:太|敢|能|好)?(?:确定|确认|肯定|判断|分辨)|说不(?:清|准|好|上来)|查不到|查不出|看不出|分不清|搞不清|弄不清|对不上|不(?:知道|清楚|晓得)(?:到底)?(?:是)?(?:哪|谁)|哪个(?:版本)?(?:才|是)?对|原因没写|日志(?:没留|滚掉|丢|没了)|没(?:给|说|写|留)(?:是)?(?:哪|版本|包号)|包号没给|(?:记|说|报|写|念)(?:的|法)?(?:都|各)?(?:不一样|不一致|不同|不一)|两种说法|二选一|都(?:有点)?像|(?:看|摸|读)(?:着|起来)像|又像|说不准|识别不(?:清|了|准)|认不(?:清|准)|各说各|都有可能|\b(?:can(?:no|')t|could(?: not|n't)|unable to|do(?: not|n't)|did(?: not|n't)|does(?: not|n't)) (?:really )?(?:tell|say|know|remember|recall|determine) (?:which|what|who)|\bnot (?:sure|clear|certain|known) (?:which|who)|\b(?:no idea|unclear|unknown|unsure) (?:which|who)|\bone of (?:the |these )?two\b|\b(?:could|may|might) be either\b|\beither (?:one )?(?:is possible|fits)\b|\b(?:digit|figure)s? (?:is|are) (?:smeared|blurred|unclear|unreadable|illegible|smudged)\b|\bno logs? (?:was |were )?kept\b|\bdisagree\b/i;
/** In UTF-16 units. */
const longestDoubt = 600;
/** Numbers below this are a digit, a count or a status. */
const leastTold = 1000;
/** More numbers than people waver between. */
const mostDoubted = 3;

/** Numbers of a short text of which it says that nobody can tell which it was. */
function doubted(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  if (text.length > longestDoubt) return [];
  const told = mentions.filter(
    ({ readings, token }) => readings.length > 0 && token.value >= leastTold && token.form !== 'masked',
  );
  const values = new Set(told.map(({ token }) => token.value));
  if (values.size < 2 || values.size > mostDoubted || !doubt.test(text)) return [];
  if (told.every(({ token }) => callBefore(text.slice(Math.max(0, token.start - callReach), token.start))))
    return [];
  return told.some((one) => told.some((other) => wraps(one, other))) ? [] : told;
}

/** In UTF-16 units: how far before its outcome a call begins. What several calls came to is no choice. */
const callReach = 200;

/** The label of a message, whose text is another code and nothing else: 报错 70010，提示 0x4044. */
const messageLabel =
  /^["']?[^\S\n]?[，,;、]?\s{0,12}["']?(?:提示|提示语|提示信息|错误信息|描述|message|msg|err_?msg|error_?(?:message|info)|desc(?:ription)?|text|reason)["']?\s?[:：=]?\s?["'“「]?$/i;
const messageEnd = /^["'”」]?\s{0,2}(?:$|[\n，。,;}）)])/;

/**
 * The same numbers, by ascending start, with those linked of which somebody says that it is one or the other, or of
 * which one is the message of the other.
 */
export function withChoices(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  const linked = [...mentions];
  for (const [index, mention] of mentions.entries()) {
    const before = linked[index - 1];
    const why = before && whyEither(text, before, mention);
    if (!why) continue;
    const choice = { of: before.choice?.of ?? before.token.start, why };
    const place = before.place.weight > mention.place.weight ? before.place : mention.place;
    linked[index - 1] = { ...before, choice };
    linked[index] = { ...mention, place, choice };
  }
  // Two digits that it may be are no codes: 像 1 又像 2.
  if (linked.some(({ choice, token }) => choice && token.value >= leastTold)) return linked;
  const open = doubted(text, mentions);
  const [first] = open;
  if (!first) return linked;
  const best = open.reduce((one, { place }) => (place.weight > one.weight ? place : one), first.place);
  const choice: Choice = { of: first.token.start, why: 'unsure' };
  return linked.map((one) => (open.includes(one) ? { ...one, place: best, choice } : one));
}

/** What says that two numbers are one code. */
function whyEither(text: string, one: NumberMention, other: NumberMention): Choice['why'] | undefined {
  const { start, end } = one.token;
  const between = text.slice(end, other.token.start);
  if (other.token.start <= end || one.token.value === other.token.value) return undefined;
  if (between.length > mostBetweenWitnesses) return undefined;
  if (isUnsure(text.slice(Math.max(0, start - mostBetween * 2), start), between)) return 'unsure';
  const isMessage =
    messageLabel.test(between) && messageEnd.test(text.slice(other.token.end, other.token.end + 4));
  return isMessage && !mayWrap(one, other) ? 'message' : undefined;
}

function isUnsure(before: string, between: string): boolean {
  if (between.length <= mostBetween && either.test(between))
    return !/^[,，]["'”’]?\s{0,2}["'“‘]?$/.test(between);
  return (
    (witness.test(between) && tells.test(before)) || (inOtherSource.test(between) && inSource.test(before))
  );
}

/** Whether an error is documented as the cause of the other. */
const wraps = (one: NumberMention, other: NumberMention): boolean =>
  other.readings.some(({ entry }) => one.readings.some((outer) => entry.parent === outer.entry.id));

/** Whether an error may come with the other as its cause. */
function mayWrap(one: NumberMention, other: NumberMention): boolean {
  return other.readings.some(({ entry }) =>
    one.readings.some(
      (outer) =>
        outer.entry.sdk === entry.sdk &&
        (entry.parent === outer.entry.id || (outer.entry.side === 'client' && entry.side !== 'client')),
    ),
  );
}

/** Confidence 0.79 at most for the two together: nobody knows which. */
const mostOfEither = 1.3;

/** Words by which nobody can say which product it came from, of several that are there. */
const whose =
  /(?:不(?:知道|清楚|晓得|确定)|说不(?:清|准|上)|分不清|搞不清|没说)[^，。；\n]{0,6}(?:哪[个套家一边]|谁)[^，。；\n]{0,8}(?:SDK|产品|版本|项目|端|包|App|应用|系统|库|[报弹出]的)|(?:SDK|产品|哪套)[^，。；\n]{0,8}(?:不(?:知道|清楚|确定)|没说|未知)|\b(?:no idea|nobody knows|no one knows|not sure|(?:do|does|did)(?: not|n['’]t) (?:know|say)|unknown|unclear|can(?:not|['’]t) (?:tell|say))\b[^.\n]{0,24}\b(?:which|what|whose)\b[^.\n]{0,16}\b(?:sdk|product|build|app|version|library|vendor|of (?:the|these) two|of them)\b/i;

/** Whether a short text says that nobody knows whose its numbers are. */
export const isOfNobodyKnows = (text: string): boolean => text.length <= longestDoubt && whose.test(text);

/** A number that several SDKs have, and nobody knows which of them it came from. */
export const whoseClue: Clue = {
  id: 'either',
  weight: 0,
  most: mostOfEither,
  reason: {
    zh: '原文说不清是哪个产品报的，几个 SDK 都有这个号码。',
    en: 'The text does not know which product it came from, and several SDKs have the number.',
  },
};

const reasons: Readonly<Record<Choice['why'], Text>> = {
  unsure: {
    zh: '原文说是这个或另一个，没有说定是哪一个。',
    en: 'The text says this one or another, and not which.',
  },
  message: {
    zh: '号码是一条，提示里写的却是另一条的码。',
    en: 'The number is that of one error, and the message is the code of another.',
  },
};

export const choiceClues = ({ choice }: NumberMention): Clue[] =>
  choice ? [{ id: 'either', weight: 0, most: mostOfEither, reason: reasons[choice.why] }] : [];

/** Numbers of one choice are rivals. */
export const groupOf = ({ token, choice }: NumberMention): string => `number ${choice?.of ?? token.start}`;
