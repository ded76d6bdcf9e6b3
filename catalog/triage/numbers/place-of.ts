import { callBefore } from '../calls/call-before';
import { Ending } from '../text/ending';
import { isAnswer, isHanded, isPersons, lineTail } from './answers';
import { isThing, roleOfHeading } from './key-table';
import {
  afterArrow,
  afterTrouble,
  afterVerb,
  alone,
  beforeErrorWord,
  betweenSentences,
  codeColumn,
  constantValue,
  firstArgument,
  inBrackets,
  lineStart,
  mapKey,
  member,
  ofMoment,
  type Place,
  replValue,
  stray,
  tableCell,
} from './places';
import type { PlaceOrThing, Site } from './site';
import { callOpens, underName } from './under-name';

const errorWord =
  /^[^\S\n]?(?:号|这个|的)?[^\S\n]?(?:错误|错\b|报错|异常|error\b|err\b|exception|failed\b|失败)/i;
const opens = new Ending(/[[({<]["'`]?\s?$/);
const closes = /^\s?["'`]?[\])}>]/;
const keyStart = new Ending(/(?:[[{,(]|\n|^)\s*(?:case\s|when\s)?["'`[]?$/);
const keyEnd = /^["'`]?\]?\s*(?::|=>|to\b|->)\s*(?:["'`]|[^\s\d])/;
const caseStart = new Ending(/\b(?:case|when)\s["'`]?$/);
const lineHead = new Ending(/(?:^|\n)[\s>*#|•·]*["'`]?$/);
const cellEnd = /^\s*(?:\||\t)/;
const constantEnd = /^\s*(?:[,;}]|\n|$|\/\/|\/\*|#)/;
/** A name in small letters, or in `camelCase`: that of a field, not of a constant. */
const fieldName = /^[a-z][\w$]{0,39}$/;
const colon = new Ending(/:\s{0,3}["']?$/);
const trouble = new Ending(
  /\b(?:cannot|can['’]t|could(?: not|n['’]t)|unable|won['’]t|does(?: not|n['’]t)|fail\w*|no (?:sound|picture|video|audio)|black screen)\b[^.,;:\n]{0,40}[,;:–-]\s$/i,
);
/** 失败最多的是, 弹的全是: which code it was. */
const cleft = new Ending(
  /(?:报错?|失败|错误|异常|弹|返回|提示|码)[^，。\n\d]{0,6}(?:的(?:就)?|全|都)是\s?["'“]?$|\b(?:(?:error|err|code|error code|error number) (?:is|was|read|reads|said|says)|(?:all|only thing) (?:i|we|they|he|she) (?:have|has|got|see|saw|know|wrote down) (?:is|was))\s["'“]?$/i,
);
/** 跳 -2344, 蹦了个 70003, 糊我一脸 1003: what anybody says a thing does with what comes up. */
const poppedZh = new Ending(
  /(?:冒|跳|蹦|闪|吐|甩|亮|喷|扔|丢|飘|糊我一脸|送我(?:一)?个?|给我(?:来|整|甩)(?:了)?(?:一)?个?|(?:[就只又总老]|直接|后[端台]|接口|服务[器端]|系统|页面|SDK)给(?:我们?|你|他)?(?:的是|个|一个|了个?)?)(?:了|着|过)?(?:出来?|上来|过来)?(?:的是|的|是|个|一个|一串|一行)?\s?[:：]?\s?["'“「]?$/,
);
const moment = new Ending(
  /(?:^|[\s(（,，.。;；])(?:(?:and |but )?(?:today|now|yesterday|tonight|this (?:morning|afternoon|evening|time))|今天|现在|目前|昨天|昨晚|今早|今晚|刚才|刚刚|这次)\s?[:：]\s?["'“]?$/i,
);
const hanNeighbour = new Ending(/[\u3400-\u9fff，。“‘「]\s?$/);

/** Headings of columns with codes. */
const codeHeading =
  /错误码|返回码|错误代码|报错码|^code$|^error ?code$|^err ?code$|errcode|errorcode|^错误$/i;

/** The place of a number. A name in front of it decides first, then the shapes in their order. */
export function placeOf(site: Site): PlaceOrThing {
  const column = site.heading === undefined ? undefined : roleOfHeading(site.heading.trim());
  if (column !== undefined && isThing(column)) return { thing: column };
  return underName(site) ?? { place: placeInText(site) };
}

/** `[-2343]`, `(70001)`; `<NAME 4004>`, where the bracket opened before the name. */
function isBracketed({ before, after, lead }: Site): boolean {
  if (!closes.test(after)) return false;
  return opens.test(before) || (lead?.link === 'spaced' && /[\w\]]\s$/.test(before));
}

/** What a debugger or a console prints below a call. */
const repl = new Ending(
  /(?:^|\n)(?:\([a-z]{2,8}\)|>>>|>|In \[\d+\]:|[a-z]+\[\d+\]|irb[^>\n]{0,20}>|pry[^>\n]{0,20}>|\w{2,8}>)\s?[^\n]{0,60}[)\]][;\s]{0,4}(?:(?:#|\/\/|%|--)[^\n]{0,30})?\n\s{0,3}(?:(?:\([\w ]{2,12}\)\s)?\$\d+ = |Out\[\d+\]: |=> |<[-·.] ?|[\w.]{2,24}\([^)\n]{0,24}\) = )?["']?$/,
);
/** What a test found: expected 0 but was 70003. */
const butWas = new Ending(
  /\b(?:but|instead|actually) (?:was|got|found|received|returned|is)\s?:?\s?["'<(]?$/i,
);
/** `enter: -2301` at the head of a line: a call, and what it came to. */
const callOutcome = new Ending(
  /(?:^|\n)[\s>*-]{0,6}(?:re)?(?:enter|join|log[io]n|sign_?in|connect|publish|subscribe|start|stop|create|open|record|push|pull|switch|init|exit|leave|invite|accept|share|unmute|takeSeat)(?:[A-Z_]?[a-z]+){0,2}\s?:\s?["']?$/,
);
const outcomeEnd = /^["']?[\s,;.]*(?:$|\n|\(|[，。])/;
/** The exit status that a shell was asked for. */
const exitStatus = new Ending(/\becho \$\?[^\n]{0,20}\n(?:[^\n]{0,50}\n){0,2}\s*$/);

/** A place that is recognised by the text around the number, without a name in front of it. */
export interface ShapeRule {
  readonly place: Place;
  readonly fits: (site: Site) => boolean;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Tried in this order; the first that fits is the place. */
export const shapes: readonly ShapeRule[] = [
  {
    place: codeColumn,
    fits: ({ heading }) => heading !== undefined && codeHeading.test(heading.trim()),
    catches: [
      '错误码\t次数\n«100004»\t317',
      '| code | n |\n| «70001» | 3 |',
      'id,code,who\n1,«70001»,"a, b"',
    ],
    leaves: ['次数\t错误码\n«317»\t100004', '人数\n«100004»', 'code, then\nfirst «70001», second, third'],
  },
  {
    place: afterArrow,
    fits: ({ before }) => callBefore(before)?.by === 'arrow',
    catches: [
      'createRoom → «-1004», free tier',
      'moveToSeat() -> «-2343»',
      'joinRoom(8) => «70001»',
      'take_seat index=3 -> «-2342»',
      '进房 → «-2100»，开麦 → -2101',
    ],
    leaves: ['1000 → «1004»', 'a -> «12»', 'CREATE → «-1004»', '人数 → «1004»'],
  },
  {
    place: replValue,
    fits: ({ before, after }) => repl.test(before) && lineTail.test(after),
    catches: [
      '(gdb) p (int)ctx->StopContext(cb)\n$3 = «1202»\n(gdb) q',
      '(lldb) expr (int)[room enter]\n(int) $0 = «-2301»',
      '>>> room.enter(1)\n«70001»',
      '> await client.join({ roomId })\n«-2301»',
    ],
    leaves: ['(gdb) p roomId\n$3 = «1202»', 'f(x)\n$3 = «1202»', '>>> print(x)\n«1202» users'],
  },
  {
    place: afterArrow,
    fits: ({ before, after }) => callOutcome.test(before) && outcomeEnd.test(after),
    catches: ['$ probe\nenter: «-2301»', 'joinRoom: «70001»\n', 'stop: «1008»'],
    leaves: ['center: «1008»', '{"enter": «1008»}', 'enter: «1008» ms', 'the publish: «1008»'],
  },
  {
    place: firstArgument,
    fits: ({ before }) => callOpens.test(before),
    catches: ['PlatformException(«-2301», need owner)', 'reject(«-2301»)'],
    leaves: ['setTimeout(«5001»)', 'Exception: x («70001»)'],
  },
  {
    place: beforeErrorWord,
    fits: ({ after }) => errorWord.test(after),
    catches: ['一直«1003»错误', 'x «-2301» error'],
    leaves: ['x «-2301» users', '«1003»，错误'],
  },
  {
    place: afterVerb,
    fits: ({ before }) =>
      cleft.test(before) || poppedZh.test(before) || butWas.test(before) || isHanded(before),
    catches: [
      '今天进房失败最多的是 «1004»',
      '报的码全是 «70003»',
      'the code was «62001», I think',
      'all I have is «100006»',
      'it keeps giving the app "«417»"',
      'join hands our user "«70001»"',
      'enter: expected 0 but was «63103»',
      '进房的时候中控跳 «-2344»',
      '蹦了个 «70003»',
      '点两次开始录制后端就给 «30000415»',
      'expected:<0> but was:<«70018»>',
    ],
    leaves: [
      '人最多的是 «1004»',
      '跳过 3 步，«1004» 人',
      '给 «10006» 授权',
      '他说的是 «70001»',
      'the room was «5001»',
      'all we need is «100» seats',
      'the app «417»',
    ],
  },
  {
    place: alone,
    fits: (site) =>
      (lineHead.test(site.before) && lineTail.test(site.after) && !exitStatus.test(site.before)) ||
      isAnswer(site),
    catches: [
      ...['客户\n«-2108»\n客服', '«70020»', '客服: 码？\n王工: «-2345»', 'Which?\nAnn Lee: «-2345»'],
      ...[
        '【坐席】码？\n【客户】«-2104»\n【坐席】好',
        '【坐席】码？\n【客户】«100003»',
        '[Ann] code?\n[Bo] «-2104»',
      ],
    ],
    leaves: [
      '$ ./join; echo $?\nfailed\n«1003»',
      '«70020» 个',
      'a «70020»',
      '{\n  left: «-2300»,\n  top: 1\n}',
      'x\nmarginTop: «-2300»\n',
    ],
  },
  {
    place: mapKey,
    fits: ({ before, after }) => (keyStart.test(before) || caseStart.test(before)) && keyEnd.test(after),
    catches: ["  [«-2300»]: '只有房主能操作',", 'case «70001»: return', '10003 to 1, «10004» to "A"'],
    leaves: ['at 12:«70001»:3', 'x «70001» = y'],
  },
  {
    place: inBrackets,
    fits: isBracketed,
    catches: ['failed [«-2343»]', '<NAME «4004»>', '<NO_H264 «0x404a»>', '网络异常(«70001»)'],
    leaves: ['[«-2343», 1', 'x: «4004» y'],
  },
  {
    place: ofMoment,
    fits: ({ before }) => moment.test(before),
    catches: ['today: «70001»', '昨天 10006，今天：«10009»', 'and now: «-2301», twice'],
    leaves: ['today «70001» users', '今天 «70001»', 'time: «70001»', 'Room of today: 4, «70001»'],
  },
  {
    place: member,
    fits: ({ lead, before }) =>
      lead?.link === 'assigned' && lead.prior === '' && fieldName.test(lead.word) && colon.test(before),
    catches: ['{ left: «-2300» }', '{"marginTop":«-2300»,"x":1}', '{\n  offset: «-1101»,\n}'],
    leaves: [
      'Login blocked: «70114», x',
      'const DENIED = «-2301»;',
      '{ ROOM_FULL: «-2301», }',
      'LiveErrNotMainThread: «1007»,',
      'at «-2300»',
    ],
  },
  {
    place: constantValue,
    fits: ({ lead, after }) => lead?.link === 'assigned' && lead.word.length > 2 && constantEnd.test(after),
    catches: ['LiveErrNotMainThread   = «1007»,', 'const DENIED = «-2301»;'],
    leaves: ['LiveErrNotMainThread «1007»,', 'a = «1007» users'],
  },
  {
    place: betweenSentences,
    fits: ({ before, after, negative }) => negative && /[a-z)]\.\s$/.test(before) && /^\s["'A-Z]/.test(after),
    catches: ["received: undefined. «-1001» 'options' is", 'it failed. «-2101» Please enter'],
    leaves: ['it failed. «-2101», x', 'section 4. «-2101» Please'],
  },
  {
    place: tableCell,
    fits: ({ before, after }) => lineHead.test(before) && cellEnd.test(after),
    catches: ['x\n| «30000410» | The room', '«1601»\tNAME'],
    leaves: ['| x | «30000410» |', '«1601» NAME'],
  },
  {
    place: lineStart,
    fits: (site) => lineHead.test(site.before) || isPersons(site),
    catches: ['x\n«1601» NAME', '* «70001» 签名过期', '客户：停了\n客户：«20406» 欠费\n客服：好'],
    leaves: ['x «1601» NAME', 'a: «70001»'],
  },
  {
    place: afterTrouble,
    fits: ({ before }) => trouble.test(before),
    catches: ['Cannot log in, «70013»', "You can't speak: «-2381» in our app"],
    leaves: ['Cannot log in since «70013»', 'Nice weather, «70013»'],
  },
  {
    place: { ...stray, weight: -0.3 },
    fits: ({ before }) => hanNeighbour.test(before),
    catches: ['咱们这«70001»', '他说，«70001»'],
    leaves: ['x «70001»', '(«70001»'],
  },
];

function placeInText(site: Site): Place {
  return shapes.find(({ fits }) => fits(site))?.place ?? stray;
}
