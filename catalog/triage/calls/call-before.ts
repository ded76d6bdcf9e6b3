import type { Span } from '../result';

/** What a log, or a list of what was done, writes before what a call came to: its name, what it was given, and a sign. */
export interface Called {
  /** As it is written: `client.enterRoom`, 进房. */
  readonly name: string;
  /** How it is said that this is what it came to: by an arrow, a field for results, a word, or its own bracket. */
  readonly by: 'arrow' | 'field' | 'word';
}

/** `takeSeat`, `room_engine.take_seat`, `QAVContext.EnterRoom`, `[QAVContext] EnterRoom`. */
const several = String.raw`(?:[A-Za-z_$][\w$]{0,40}(?:\.|::|#|->))?(?:[a-z]+[A-Z][\w$]{1,40}|[A-Z][a-z]+[A-Z][\w$]{1,40}|[a-z]+(?:_[a-z0-9]+){1,6})`;
/** One word, which is a call where it is called, or where an arrow leads from it to a code. */
const single = String.raw`(?:[A-Za-z_$][\w$]{0,40}\.)?(?:log[io]n|login|logout|join|leave|enter|exit|quit|publish|unpublish|subscribe|unsubscribe|connect|init|initialize|call|invite|accept|hangup|start|stop|play|record)`;
/** What a person calls it: 进房, 开麦, 打开摄像头. */
const han = String.raw`(?:登录|登陆|进房|退房|建房|入会|(?:创建|加入|进入|退出|离开)(?:房间|会议|频道)|[上下开关闭]麦|推流|拉流|订阅|发布|采集|录制|初始化|启动|呼叫|接听|邀请|(?:打?开启?|开始|停止|关闭|切换|启动)[\u3400-\u9fff]{2,5})`;
/** `(roomId, {role: 20})`, ` roomId=x user=y`, `: roomId=20331`. */
const given = String.raw`(?:\s?\([^()\n]{0,80}(?:\([^()\n]{0,24}\)[^()\n]{0,24})?\))?(?:[:：]?(?:[ ,，\t]{1,3}["']?[A-Za-z_]\w{0,24}["']?\s?[=:]\s?[^\s,，;；]{1,40}){1,6})?`;
const arrow = String.raw`\s{0,6}(?:→|->|-->|=>|⇒|>>)\s{0,3}`;
/** What hands the outcome over: `onError(`, `reject: `, `failed,`. */
const handing = String.raw`(?:(?:on[-_ ]?(?:[Ee]rr(?:or)?|[Ff]ail(?:ed|ure)?)|fail(?:ed|ure)?|reject(?:ed|s)?|error|err|throws?|catch|exception|失败|报错|返回|回调)\s?[:：(,，]?\s?)?`;
const object = String.raw`(?:\{\s?)?`;
const codeKey = String.raw`(?:["']?(?:err(?:or)?|ret|rsp|result|status)?[_-]?(?:code|no|ret|result|errno|错误码|返回码)["']?\s?[:=：]\s?)?`;
const end = String.raw`["'“(<\[]?`;

const start = String.raw`(?:^|[\s.|(（\[\]【】,，、;；>:：])`;
const called = `(?:${several}|${single}(?=\\s?\\())`;
const fieldKey = String.raw`(?:[Rr]et(?:code|Code|val)?|[Rr]esult|rc|[Ee]rr(?:or)?(?:[_-]?[Cc]ode)?|code|errno)\s?[=:]\s?`;
const word = String.raw`(?:(?:调用)?(?:返回|失败|报错?|回调|得到|拿到)了?|returns?|returned|[Ff]ails? with|[Ff]ailed with|[Ff]ailed|FAILED|gives?|gave|throws?|threw|rejects?(?: with)?|rejected|got|onError|onFail\w*)\s?[:：(,，]?\s?`;
const forms = [
  ['arrow', `${start}(${several}|${single}|${han})${given}${arrow}${handing}${object}${codeKey}${end}`],
  ['field', `${start}(${called})${given}[ ,，:：\\t]{1,4}${fieldKey}${end}`],
  ['word', `${start}(${called})${given}\\s{0,3}${word}${object}${codeKey}${end}`],
] as const;
const atEnd = forms.map(([by, pattern]) => [by, new RegExp(`${pattern}$`)] as const);
/** What a call came to need not be a number right behind the sign, and is something all the same. */
const anywhere = forms.map(([by, pattern]) => [by, new RegExp(`${pattern}(?=[\\w-])`, 'g')] as const);

/** In UTF-16 units: how much of a line before a code is read. */
const reach = 200;

/** The call whose outcome a code is, by what stands before it on its line; undefined where it is none's. */
export function callBefore(before: string): Called | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-reach);
  if (!hint.test(line)) return undefined;
  for (const [by, pattern] of atEnd) {
    const [, name] = pattern.exec(line) ?? [];
    if (name !== undefined) return { name, by };
  }
  return undefined;
}

/** One look, before the forms are tried. */
const hint = /[→⇒=>:：(返失报回得拿]|return|fail|g[ia]ve|threw|throw|reject|got|onerr/i;

/** The call that is the last one before a place on its line to have come to something, and where it ends. */
function callOnLine(text: string, { start }: Pick<Span, 'start'>): (Called & { at: number }) | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach);
  const line = text.slice(from, start + 1);
  if (!hint.test(line)) return undefined;
  let found: (Called & { at: number }) | undefined;
  for (const [by, pattern] of anywhere)
    for (const { 0: all, 1: name, index } of line.matchAll(pattern))
      if (name !== undefined && from + index + all.length > (found?.at ?? -1))
        found = { name, by, at: from + index + all.length };
  return found;
}

/** The call whose outcome a place is, or is part of. */
export const callAt = (text: string, span: Pick<Span, 'start'>): Called | undefined => callOnLine(text, span);

/** Whether two places are what two calls came to. */
export function areOfTwoCalls(text: string, one: Span, other: Span): boolean {
  const first = callOnLine(text, one);
  const second = callOnLine(text, other);
  return first !== undefined && second !== undefined && first.at !== second.at;
}

/** Samples: the code in double angle brackets, and the call whose outcome it is. */
export const catches: readonly (readonly [string, string])[] = [
  ['10:20:01 enterRoom roomId=yoga_1120  -> onError «-2100»', 'enterRoom'],
  ['openLocalMicrophone -> «-2101»', 'openLocalMicrophone'],
  ['[QAVContext] enterRoom: roomId=20331  result=«1101»', 'enterRoom'],
  ['startDevice(video)  => {code: «65007», name: "DeviceAlreadyOpen"}', 'startDevice'],
  ['- take_seat(3) → «-2342»', 'take_seat'],
  ['进房 → «-2100»，开麦 → -2101', '进房'],
  ['进房 → -2100，开麦 → «-2101»', '开麦'],
  ['await client.join({ roomId: 5 }) failed: «70003»', 'client.join'],
  ['TUIRoomEngine.login(sdkAppId, userId, sig) 返回 «70001»', 'TUIRoomEngine.login'],
  ['2026-11-02 createRoom id=5 ret=«-2107» cost=30ms', 'createRoom'],
  ['login => «6206»', 'login'],
  ['switchRole returned «5100»', 'switchRole'],
];
export const leaves: readonly string[] = [
  '1000 → «1004»',
  'case «70001»: return',
  'from a -> «12»',
  'the room «5001» is full',
  'roomId=«5001» enterRoom',
  'userId: «70001»',
  'enterRoom\n-> «-2100»',
  '余额 → «70001»',
  '人数 → «1004»',
  'he said «-2100» after enterRoom',
  'Something failed: «70001»',
  'the request returned «70001»',
];
