import type { Span } from '../../result';
import { matchesIn } from '../../text/matches';

/** Lengths are bounded, so that one unclosed quote cannot make the search quadratic. */
const keys =
  /(?:"|'|\b)(?:(?:err(?:or)?_?|fail(?:ure)?_?)?(?:message|msg|desc|description|text|info|reason|detail|hint)|error)["']?[^\S\n]{0,3}[:=|][^\S\n]{0,3}["'“「]?([^"'\n”」|]{2,160})|(?:[错报][误错]信息|提示语?|描述|说明|含义|内容|文字|文案|详情|原文)["']?[^\S\n]{0,3}[:=是|][^\S\n]{0,3}["'“「]?([^"'\n”」|]{2,160})/gi;
/** `70001: signature expired`: the message follows the number itself. */
const directly =
  /^["'`\])>}]{0,3}[^\S\n]?(?:(?:[:：]|=>|->)\s{0,3}|(?:\bto\b|\|)[^\S\n]{0,3})["'`“「]?([^"'`\n|”」{}]{2,160})/;
/** `Code=62002 "disk full"`: the message in quotes behind the number. */
const inQuotes = /^[^\S\n]{1,3}(?:"([^"\n]{2,160})"|“([^”\n]{2,160})”|「([^」\n]{2,160})」)/;
/** `PlatformException(-2301, need owner permission, null)`: the next argument. */
const nextArgument = /^,\s{0,3}["'`]?([^"'`\n,|{}()]{2,160})/;
const argumentBefore = /[([{]["'`]?$/;
const notProse = /^[\s\d.,:;(){}[\]<>/|_-]*$|^(?:null|undefined|true|false|none)\b|^(?:什么|啥|多少|哪)/i;
/** `70001, userId=…`: what follows is the next field, no message. */
const pairAhead = /^\s?["']?[\w$]{1,30}["']?\s?[:=]/;

/**
 * The span of the message that belongs to a number, inside `window`; undefined where there is none. What follows the
 * number directly comes before the value of a `message` key, because a log line may have several such keys.
 */
export function messageOf(text: string, number: Span, window: Span): Span | undefined {
  const after = text.slice(number.end, Math.min(window.end, number.end + 200));
  const argument = argumentBefore.test(text.slice(Math.max(0, number.start - 2), number.start));
  const follows = (argument && nextArgument.exec(after)) || directly.exec(after);
  const words = follows?.[1];
  if (follows && words && isProse(words) && !pairAhead.test(words) && !isKey(after, follows[0].length)) {
    const start = number.end + follows.index + follows[0].length - words.length;
    return { start, end: start + words.length };
  }
  const quoted = inQuotes.exec(after);
  const said = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3];
  if (quoted && said && isProse(said) && !isKey(after, quoted[0].length)) {
    const start = number.end + quoted[0].length - 1 - said.length;
    return { start, end: start + said.length };
  }
  return keyed(text, number, window);
}

/** Whether the words up to `end` are themselves a key, as in `70001, "detail": …`. */
function isKey(after: string, end: number): boolean {
  return /^["'`]?\s?[:=]/.test(after.slice(end, end + 4));
}

/** The span of the nearest value of a message key. */
function keyed(text: string, number: Span, window: Span): Span | undefined {
  const slice = text.slice(window.start, window.end);
  let best: Span | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of matchesIn(slice, keys)) {
    const words = match[1] ?? match[2] ?? '';
    const start = window.start + match.index + match[0].length - words.length;
    const found = { start, end: endOfQuoted(text, start, start + words.length) };
    // "message: -1001 invalid parameter" contains the number itself: the message is what follows it.
    if (found.start <= number.start && found.end >= number.end) {
      const rest = { start: number.end, end: found.end };
      if (isProse(text.slice(rest.start, rest.end))) return rest;
      const said = beforeBracket.exec(text.slice(found.start, number.start))?.[1];
      if (said && isProse(said)) return { start: found.start, end: found.start + said.length };
      continue;
    }
    const distance = Math.max(found.start - number.end, number.start - found.end);
    if (distance < nearest && isProse(words)) {
      nearest = distance;
      best = found;
    }
  }
  return best;
}

/** `Error: seat is locked (code: -2343)`: the message, and the code in brackets behind it. */
const beforeBracket = /^(.{2,160}?)\s?[([（【]\s?(?:(?:err(?:or)?_?)?(?:code|no)|错误码)?\s?[:=：]?\s?$/i;

/** In UTF-16 units: how far a message goes on behind a line end. */
const mostOfNextLine = 120;

/** `errMsg=sig verify fail userId=u_1`: without quotes the next field is no part of the message. */
const nextField = /[^\S\n]+[A-Za-z_$][\w$.]{0,30}=(?!=)/;
const opens = /["'“「]/;

/** The end of a message: of one in quotes that a line end cut, where its quotes close on the next line. */
function endOfQuoted(text: string, start: number, end: number): number {
  const quote = text.charAt(start - 1);
  if (!opens.test(quote)) {
    const next = text.slice(start, end).search(nextField);
    return next > 1 ? start + next : end;
  }
  if ((quote !== '"' && quote !== "'") || text.charAt(end) !== '\n') return end;
  const next = text.slice(end + 1, end + 1 + mostOfNextLine);
  const close = next.indexOf(quote);
  const line = next.indexOf('\n');
  return close > 0 && (line < 0 || close < line) ? end + 1 + close : end;
}

function isProse(words: string): boolean {
  return !notProse.test(words) && /[A-Za-z]{3}|[\u3400-\u9fff]{2}/.test(words);
}

/** Says that something was tried and failed, and not why: 加入失败, "join failed". In UTF-16 units, as long as it is. */
const plainFailure =
  /^[\s"'“”「」【】[\]:：,，]{0,4}(?:[\u3400-\u9fff]{0,2}(?:加入|进入|进房|入会|进会|登录|连接|启动|开启|打开|创建|发送|发起|请求|调用|操作|上麦|呼叫|推流|拉流|订阅|发布)[\u3400-\u9fff]{0,4}(?:失败|出错|错误|异常)|(?:unable to |could not |failed to |cannot |can.t )?(?:join|enter|log ?in|connect|start|open|create|send|call|publish|subscribe)(?:ing)?(?: (?:the |a )?(?:room|meeting|class|call|channel))?(?: (?:has )?failed| error| failure)?)[\s"'“”「」【】[\]:：,，.。!！]{0,4}$/i;

export const isPlainFailure = (message: string): boolean => plainFailure.test(message);
