/** What stands around a number, as far as its meaning depends on it. */
export interface NumberContext {
  /** The text before it. */
  before: string;
  after: string;
  /** In lower case: the name whose value it is, such as `roomid`; empty if there is none. */
  key: string;
}

/** In UTF-16 units. */
const reach = 48;

export function contextOf(text: string, start: number, end: number): NumberContext {
  const before = text.slice(Math.max(0, start - reach), start);
  return { before, after: text.slice(end, end + reach), key: keyAtEnd(before) };
}

const keyBefore = /([\w$-]{1,40}|[\u3400-\u9fff]{1,8})["'`\\\])*]{0,3}\s{0,3}(?:[:：=]|=>|是|为)\s{0,3}["'`([]{0,2}$/;

function keyAtEnd(before: string): string {
  return (keyBefore.exec(before)?.[1] ?? '').replace(/[_$-]/g, '').toLowerCase();
}

/** Names whose numbers count or identify something that is no person. */
const plainKey =
  /(?:bytes|packets|frames|samples|size|count|total)\w*$|(?:id|ids|room|ack|size|bytes?|len|length|count|seq|seqno|num|time|stamp|ts|offset|duration|total|ssrc|port|code|err|errno|errcode|ret|result|status|version|pts|dts|delay|rtt|rate|bitrate|used|free|memory|mem|order|trace|request|session|stream|frame|number|no|房间号?|房号|大小|字节数?|时长|时间戳?|订单号?|单号|编号|工单号?|错误码|长度|总数|序号|流量)$/;
const personKey = /user|uid|caller|callee|account|phone|mobile|tel|contact|card|idno|idnumber|idcard|电话|手机|联系|卡号|身份证|证件|账号/;

/** Whether the name before a number says that it is no number of a person's. */
export const isPlainField = ({ key }: NumberContext): boolean => plainKey.test(key) && !personKey.test(key);

const unitAfter = /^\s{0,2}(?:bytes?|[KMG]?i?B|bits?|bps|kbps|ms|us|µs|ns|fps|pts|字节|毫秒|微秒|个字节)(?![A-Za-z])/i;

/** Whether a number is an amount: a unit or a word for one follows, or stands before it. */
export const isAmount = ({ before, after }: NumberContext): boolean =>
  unitAfter.test(after) || /^\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/.test(after) || /(?:\b(?:ssrc|seq|ack|room|id|pts|dts|ts)\s{1,2}|(?:bytes|size|字节|大小|共|total|sent|received|recv|read|wrote)\s{0,3})$/i.test(before);
