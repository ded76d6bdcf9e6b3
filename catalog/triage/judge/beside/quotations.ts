import type { Span } from '../../result';
import { matchesIn } from '../../text/matches';

const quoted = /["“「『]([^"”」』\n]{2,160})["”」』]/g;

/** More than one word: `"event": "call_fail"` quotes nobody. */
const prose = /\S\s\S|[\u3400-\u9fff]{2}/;

/** What is quoted within a part of a text: `Code=62002 "disk full"`, 提示语是“磁盘已满”. Keys are no quotations. */
export function quotationsIn(text: string, part: Span): Span[] {
  return groupsOf(quoted, text, part).filter(
    ({ start, end }) => !/^\s?[:=]/.test(text.slice(end + 1, end + 4)) && prose.test(text.slice(start, end)),
  );
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
