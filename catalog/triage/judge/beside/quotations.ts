import type { Span } from '../../result';
import { matchesIn } from '../../text/matches';

const quoted =
  /["“「『]([^"”」』\n]{2,160})["”」』]|‘([^‘’\n]{4,160})’(?![A-Za-z])|(?<![\w'])'([^'"\n]{4,160})'(?![\w'])/g;

/** More than one word: `"event": "call_fail"` quotes nobody. */
const prose = /\S\s\S|[\u3400-\u9fff]{2}/;

/** What is quoted within a part of a text: `Code=62002 "disk full"`, 提示语是“磁盘已满”. Keys are no quotations. */
export function quotationsIn(text: string, part: Span): Span[] {
  return groupsOf(quoted, text, part).filter(
    ({ start, end }) => !/^\s?[:=]/.test(text.slice(end + 1, end + 4)) && prose.test(text.slice(start, end)),
  );
}

/** The quotation in which a number stands with the words that a screen showed: “no camera (-1103)”. */
export function quotationAround(text: string, part: Span, number: Span): Span | undefined {
  return quotationsIn(text, part).find(({ start, end }) => start <= number.start && end >= number.end);
}

/** Somebody is there, or uses it: 在「小满自习室」里, 软件叫「禾木会议」, the "Molar Live" app. */
const thereBefore =
  /(?:[在进用到叫]|进入|打开|使用|登录|安装|名为|[软平][件台]|应用|小程序|产品|系统|\bapp|\b(?:in|on|into|our|open(?:ed|ing)?|us(?:e|es|ing)|inside))\s?$/i;
const thereBehind =
  /^\s?(?:里|里面|上|中|内|这个|的?(?:软件|平台|应用|小程序|网页|客户端|系统|app)|app\b|开会|上课|直播)/i;
/** A name is no sentence of a screen. */
const mostOfName = 12;
const tellsTrouble = /[不没未无非失错异限拒]|\d/;

/** Whether a span is what a product or a place is called, by what stands around it. */
export function isNamedAsPlace(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start).replace(/["“「『]$/, '');
  return thereBefore.test(before) || thereBehind.test(text.slice(end, end + 8).replace(/^["”」』]/, ''));
}

/** The same of what is quoted: a sentence of a screen is none. */
export function isNameOfPlace(text: string, span: Span): boolean {
  const quoted = text.slice(span.start, span.end);
  return quoted.length <= mostOfName && !tellsTrouble.test(quoted) && isNamedAsPlace(text, span);
}

/** The spans of what a group of a global pattern matches within a part of a text. */
export function groupsOf(pattern: RegExp, text: string, { start, end }: Span): Span[] {
  return matchesIn(text.slice(start, end), pattern).flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined);
    if (words === undefined) return [];
    const from = start + match.index + match[0].lastIndexOf(words);
    return [{ start: from, end: from + words.length }];
  });
}

/** What is quoted behind these is a button: 点“开始推流”就报 40000007. */
const clicked =
  /(?:点击?|按下?|点了|按了|选择?|[点按][了到]?(?:一|两|几|多)?[下次]|\b(?:click(?:s|ed|ing)?|press(?:es|ed)?|tap(?:s|ped)?|hits?)(?: on)?(?: the)?)\s?$/i;

/** Whether what is quoted from an offset on is what somebody clicked. */
export function isButton(text: string, start: number): boolean {
  return clicked.test(text.slice(Math.max(0, start - 12), start - 1));
}
