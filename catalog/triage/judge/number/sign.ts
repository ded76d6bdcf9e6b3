import type { Text } from '../../../schema';
import type { Reading } from '../../numbers/code-index';
import type { NumberToken } from '../../numbers/number-token';
import type { Clue } from '../clue/candidate';
import type { NumberMention } from '../clue/number-mention';
import { priorOfCode } from '../clue/priors';

const aSign = '(?:minus(?: sign)?s?|(?:leading )?(?:dash|sign)(?:es)?|negative signs?)';
const lostEn =
  '(?:strip\\w*|drop\\w*|los(?:es?|t|ing)|remov\\w*|omit\\w*|ignor\\w*|swallow\\w*|without|missing|eat\\w*|cut\\w*)';
const signZh = '(?:负号|减号|正负号?|符号|正负)';
const lostSign = new RegExp(
  `\\babs\\(|\\((?:\\w+ )?abs\\)|\\babsolute\\b|\\bunsigned\\b|绝对值|${signZh}[^。\\n]{0,10}(?:丢|没|掉|漏|去|不|未|省|吞|有无)|(?:不|没|丢|漏|去|省|少|吞)[^。\\n]{0,6}${signZh}|有没有(?:负|减|横)|(?:负号|减号|横杠|短横|横线)有没有|(?:可能|也许|像|好像|是不是|疑似|或|疑|大概)(?:是|有|为)?个?(?:负号|减号|横杠)|(?:负号|减号|横杠)(?:还是|吗|么|[?？])|前面[^。\\n]{0,6}(?:一横|横杠|杠)|\\b${lostEn}\\b[^.\\n]{0,24}\\b${aSign}\\b|\\b${aSign}\\b[^.\\n]{0,24}\\b${lostEn}\\b|\\b(?:with or without|plus or) (?:a )?minus\\b|\\bsign (?:is |was )?(?:not known|unknown|unclear)\\b|\\b(?:maybe|perhaps|possibly|not sure|unsure|may have|might have|or not|may be|might be|could be)\\b[^.\\n]{0,30}\\b${aSign}\\b|(?<![\\d-])(\\d{3,8})["”’']?[,，、]?\\s?(?:(?:which |and |it )?(?:could|may|might)(?: well)? (?:also )?be|or(?: maybe| rather)?|也可能是|可能是|还是|或者?是?)\\s?["“‘']?-\\1\\b`,
  'i',
);
/** Words that say that what stands before the digits is cut off, torn away or hidden: a sign may have been there. */
const nothingBefore =
  /左(?:边|侧|面|上角|下角|缘)?[^，。；\n]{0,8}(?:撕|裁|切|挡|遮|盖|缺|糊|截|烧|破|粘|折|磨|看不[清见到])|(?:前面|开头|最前)[^，。；\n]{0,8}(?:裁|切|挡|遮|盖|糊|撕|涂|沾)|(?:纸边|页边|装订线)|\bleft(?:[- ]hand)? (?:edge|side|margin|border|part|corner|bit)\b[^.\n]{0,32}\b(?:torn|cut|cropped|missing|off|hidden|covered|burn\w*|smudged|gone|ripped|folded|lost)\b|\b(?:torn|cut|cropped|ripped|hidden|clipped|smudged)\b[^.\n]{0,20}\b(?:on|at|to|from) the left\b|\b(?:leading|first|preceding) (?:character|char|symbol|mark|sign)\b[^.\n]{0,24}\b(?:unreadable|illegible|lost|missing|cut|cropped|hidden|smudged|unclear)\b|\b(?:dropped|lost|ate|missed|cut off|swallowed|skipped) the (?:first|leading) (?:glyph|character|char|symbol|sign)\b|\b(?:something|a (?:mark|stroke|symbol|line)) (?:in front|before it)\b/i;
/** A field of a form for the sign, left open. */
const openSign =
  /(?:^|[\n;,，；|/])\W{0,3}(?:sign|正负号?|符号|负号)["']?\s?[\t:：=|]\s{0,3}["']?(?:[?？]|unknown|unclear|n\/a|none given|不明|未知|不详|没写|看不清)/i;
/** Positive or negative, and nobody knows which. */
const eitherSign =
  /正(?:的|数|号)?[、，]?(?:还是|或者?(?:是)?)?负(?:的|数|号)?[^。\n]{0,8}(?:没|不|听|看|记|分)|(?:破折号|连字符|横线|横杠|短横)[^，。\n]{0,3}(?:还是|或)[^，。\n]{0,3}(?:负号|减号)|\b(?:dash|hyphen)\b[^.\n]{0,12}\bor\b[^.\n]{0,12}\bminus\b|\b(?:positive|plus) or (?:negative|minus)\b/i;
/** In UTF-16 units: what is said in a talk is said of all of it, and in a log of nothing. */
const longestTalk = 2000;

/** Whether a text says that the signs of its numbers are lost. */
export const signsAreLost = (text: string): boolean =>
  text.length <= longestTalk &&
  (lostSign.test(text) || nothingBefore.test(text) || openSign.test(text) || eitherSign.test(text));

/** A dash before a number, of which nobody can tell whether it is a minus. */
const openDash =
  /(?:破折号|连字符|横线|短横|横杠)[^，。\n]{0,3}(?:还是|或)[^，。\n]{0,3}(?:负号|减号)|(?:负号|减号)[^，。\n]{0,3}(?:还是|或)[^，。\n]{0,3}(?:破折号|连字符|横线|短横|横杠)|\b(?:dash|hyphen)\b[^.\n]{0,16}\bor\b[^.\n]{0,16}\bminus\b|\bminus\b[^.\n]{0,16}\bor\b[^.\n]{0,16}\b(?:dash|hyphen)\b/i;

/** Whether a text says that what stands before a number may be a dash. */
export const dashesAreOpen = (text: string): boolean => text.length <= longestTalk && openDash.test(text);

/** How well the sign and the base of a number fit a code. `weight` is added to the score. */
export interface SignFit {
  readonly weight: number;
  readonly reason?: Text;
}

/**
 * Compares a number with a code of the same digits. Undefined: it cannot be that code. Only codes of four digits and
 * more survive a wrong sign, and an added minus only where native layers are known to negate: account codes, codes
 * with a hexadecimal form, and SDKs with `turnsSigns`. `isLost`: the text says that signs are not printed, so that both may be meant; `isDashOpen`: that a minus may be a dash.
 */
export function signFit(
  { entry, code }: Reading,
  token: NumberToken,
  turnsSigns: boolean,
  { isLost = false, isDashOpen = false }: { readonly isLost?: boolean; readonly isDashOpen?: boolean } = {},
): SignFit | undefined {
  const form = formFit(token, code);
  if (token.negative === code < 0) return form;
  const width = String(Math.abs(code)).length;
  if (width < 4) return undefined;
  const reason = token.negative ? signAdded(code) : signDropped(code);
  if (!token.negative) return { weight: isLost ? 0 : width >= 6 ? -2.4 : -0.9, reason };
  if (isDashOpen) return { weight: 0, reason };
  if (entry.side === 'account') return { weight: -0.2, reason: negatedAccount(code) };
  if (entry.hex) return { weight: -1.2, reason };
  if (turnsSigns) return { weight: -2.6, reason };
  return undefined;
}

/** Of the same sign; a number with separators in it is less sure. What was torn or misread is judged in repairs.ts. */
function formFit(token: NumberToken, code: number): SignFit {
  switch (token.form) {
    case 'hex':
      return { weight: 0.3, reason: inHex(code) };
    case 'unsigned':
      return { weight: 0.5, reason: unsigned(code) };
    case 'thousands':
      return { weight: -0.8, reason: withThousands(code) };
    default:
      return { weight: 0 };
  }
}

function signDropped(code: number): Text {
  return {
    zh: `文档里的码是 ${code}，这里少了负号。`,
    en: `The documented code is ${code}; its minus sign was dropped here.`,
  };
}

function signAdded(code: number): Text {
  return {
    zh: `文档里的码是 ${code}，这里多了负号。`,
    en: `The documented code is ${code}; a minus sign was added here.`,
  };
}

function negatedAccount(code: number): Text {
  return {
    zh: `账号系统的码是 ${code}，原生层上报时会取负。`,
    en: `The account system's code is ${code}; native layers report it negated.`,
  };
}

function inHex(code: number): Text {
  return { zh: `它是十六进制，等于 ${code}。`, en: `It is hexadecimal and equals ${code}.` };
}

function unsigned(code: number): Text {
  return {
    zh: `它是把 ${code} 当成无符号数打印的结果。`,
    en: `It is ${code}, printed as if it had no sign.`,
  };
}

function withThousands(code: number): Text {
  return {
    zh: `表格软件加了千分位，去掉后是 ${code}。`,
    en: `A spreadsheet put a separator into it; it is ${code}.`,
  };
}

/** Confidence 0.8 at most: with its sign lost, a number may be what the others mean by it. */
const mostOfLost = 1.4;

/** What a text says of the signs of its numbers. */
export interface SignDoubts {
  /** That they are lost. */
  readonly signsLost: boolean;
  /** That a minus may be a dash. */
  readonly isDashOpen?: boolean;
}

export const signDoubtsOf = (text: string): SignDoubts => ({
  signsLost: signsAreLost(text),
  isDashOpen: dashesAreOpen(text),
});

/** How a number's sign fits a code, and how likely the code is beforehand. Undefined: it cannot be that code. */
export function signClues(
  reading: Reading,
  { token, readings }: Pick<NumberMention, 'token' | 'readings'>,
  { turnsSigns }: { readonly turnsSigns: boolean },
  { signsLost, isDashOpen = false }: SignDoubts,
): Clue[] | undefined {
  const { entry, code } = reading;
  const fit = signFit(reading, token, turnsSigns, { isLost: signsLost, isDashOpen });
  if (!fit) return undefined;
  const isOpen = signsLost && new Set(readings.map((one) => one.code < 0)).size > 1;
  return [
    { id: 'prior', weight: priorOfCode(signsLost ? Math.abs(code) : code, entry) },
    { id: 'sign', ...fit },
    ...(isOpen ? [{ id: 'sign-lost', weight: 0, most: mostOfLost, reason: lost }] : []),
  ];
}

const lost: Text = {
  zh: '原文说号码的正负号丢了，带负号和不带负号的都有可能。',
  en: 'The text says that signs are lost, so that it may be meant with a minus or without.',
};
