import type { Context } from './context';

/** Names whose numbers count, measure or identify something that is no person. */
const plainKey =
  /(?:bytes|packets|frames|samples|size|count|total)\w*$|(?:ids?|room|ack|len|length|seq|seqno|num|time|stamp|ts|offset|duration|ssrc|port|code|err|errno|ret|result|status|version|pts|dts|delay|rtt|rate|bitrate|used|free|mem|memory|order|trace|request|session|stream|frame|number|no|房间号?|房号|大小|字节数?|时长|时间戳?|订单号?|单号|编号|工单号?|错误码|长度|总数|序号|流量)$/;
const personKey =
  /^(?:to|from|sms|dest|id|no|num|number|value|text|content|q|s|t|m|p)$|sms|receiver|login|name|nick|msg|message|member|peer|owner|customer|client|guest|anchor|teacher|student|user|uid|caller|callee|account|phone|mobile|tel|contact|card|idno|idnumber|电话|手机|联系|卡号|身份证|证件|账号/;

const unitAfter =
  /^\/\d{6}|^(?:\/\d{1,20})?\s{0,2}(?:bytes?|[KMG]?i?B|bits?|[kM]?bps|ms|us|µs|ns|fps|pts|个?字节|毫秒|微秒|分钟|秒|小时|次|条|元)(?![A-Za-z])/i;
/** The columns of a list of files. */
const monthAfter = /^\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|^[\s\d]{0,30}\s\d{1,3}%/;
const countedBefore =
  /\d{6}\/$|(?:\b(?:ssrc|seq|ack|room|id|pts|dts|ts|bytes|size|total|sent|received|recv|read|wrote|#|room ?(?:id|no\.?|number)|call ?id|(?:channel|meeting|order|ticket|stream)(?: ?id)?)|字节|大小|共|房间号?|房号|会议号|频道号?|订单号?|流水号|单号|编号)[\s:：#]{0,3}$/i;

/** Whether a number counts, measures or identifies something, so that it is nobody's. */
export function isAmount(context: Context): boolean {
  const { key, after } = context;
  if (key !== '' && personKey.test(key)) return false;
  // In a log a number belongs to whatever its name says, and no name says that it is nobody's.
  const isPlain = /^\d+$/.test(context.text.slice(context.start, context.end));
  if (plainKey.test(key) || (isPlain && /^[a-z]/.test(key))) return true;
  if (key !== '') return false;
  return unitAfter.test(after) || monthAfter.test(after) || countedBefore.test(context.before);
}
