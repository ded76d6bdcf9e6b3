import type { Exclusion } from './exclusion';

import { machineValues } from './machine-values';

/** A rule holds if each of its patterns matches. Ordered: the first rule that holds gives the reason. */
export const exclusions: readonly Exclusion[] = [
  {
    id: 'inside-name',
    reason: { zh: '它是一个名字或编号的一部分。', en: 'It is part of a name or an id.' },
    before: /(?:[A-Za-z_@$#]|[A-Za-z]-)$/,
    catches: ['u_«10007»', 'room«4046»_main', 'grid-«1002»'],
    leaves: ['报«1003»错误', 'code: «70001»'],
  },
  {
    id: 'before-name',
    reason: {
      zh: '它后面紧接着字母，是名字或编号的一部分。',
      en: 'Letters follow at once; it is part of a name or an id.',
    },
    after: /^(?!error|err\b)[A-Za-z_@]/i,
    catches: ['«5001»_main', '«1001»a'],
    leaves: ['«1003»错误', '«1003»error'],
  },
  {
    id: 'diff-place',
    reason: { zh: '它是补丁里的行号。', en: 'It is the number of a line in a patch.' },
    before: /^@@ (?:-\d+(?:,\d+)? \+?)?$/,
    after: /^(?:,\d+)? (?:\+|@@)/,
    catches: ['@@ «-2101»,7 +2101,7 @@ export', '@@ -2101,7 +«2101»,7 @@'],
    leaves: ['@@ «-2101» failed', 'x @@ «-2101»,7 +1'],
  },
  {
    id: 'clock',
    reason: {
      zh: '它是时刻、日期或日志时间戳的一部分。',
      en: "It is part of a time, a date or a log's time stamp.",
    },
    // Who speaks in a chat may have a number: 访客 8812:
    before:
      /\d[.\-T]$|(?<=\d)(?<!\d{5}|(?<![\w.:/-])-\d{4})\/$|(?<!(?:^|\n)\s{0,4}[\u3400-\u9fff]{1,8}\s?\d{0,6})\d:$/,
    catches: ['19:11:00.«100002»', '2024-«1002»', '20017-«20017»', '--dport 10001:«10011»'],
    leaves: ['code:«70001»', '错误码. «70001»', '访客 8812:«-2201»', '70001/«70003»', '-2201/«-2301» 都像'],
  },
  {
    id: 'clock-head',
    reason: {
      zh: '它是时刻、版本、小数或比例的一部分。',
      en: 'It is part of a time, a version, a fraction or a ratio.',
    },
    after: /^[:.](?=\d)|^-\d/,
    catches: ['«2024»-01-02', '«1001»:88:21', '«102».5'],
    leaves: ['«10001».只有', '«70001»: expired'],
  },
  {
    id: 'date-slash',
    reason: { zh: '它是日期、分数或路径的一部分。', en: 'It is part of a date, a fraction or a path.' },
    before: /(?:(?:^|[^\d-]|\w-)\d{1,4}|[A-Za-z_.-])\/$/,
    catches: ['/web/«102»', 'Chrome/«100»', '2024/«1002»'],
    leaves: ['返回 «70001»', '70001/«70003»', '-2201/«-2301»'],
  },
  {
    id: 'path',
    reason: { zh: '它是路径或网址的一部分。', en: 'It is part of a path or a web address.' },
    before: /\/$/,
    after: /^\//,
    catches: ['/«4100»/'],
    leaves: ['«70001»/70003'],
  },
  {
    id: 'source-line',
    reason: { zh: '它是源码的行号或列号。', en: 'It is a line or column of source code.' },
    before:
      /\.(?:[cm]?[jt]sx?|vue|java|kt|swift|mm?|cpp|cc|c|h|dart|py|go|cs|html|php|rb|sql|sh|lua|pl|ps1)(?:(?:\?[\w=]{1,20})?:(?:\d{1,6}:)?|\((?:\d{1,6},\s?)?)$/i,
    catches: [
      'call/record.ts:«404»)',
      'a.js:12:«1001»',
      'Assets/Room.cs(«1004»,12)',
      'a.swift(10,«1101»): error',
      'psql:seed.sql:«1102»: ERROR',
    ],
    leaves: ['join.ts  code: «5001»', 'room.ts (code «5001»)', 'join(«5001»)'],
  },
  {
    id: 'host-port',
    reason: { zh: '它是地址里的端口号。', en: 'It is the port of an address.' },
    before: /[A-Za-z0-9]\.[A-Za-z]{2,12}:$|localhost:$|\d\.\d{1,3}:$/,
    catches: ['rtc.qq.com:«8080»', 'localhost:«5001»'],
    leaves: ['err.code: «5001»', 'code:«5001»'],
  },
  {
    id: 'port',
    reason: { zh: '它是端口号。', en: 'It is a port.' },
    after:
      /^(?:\s?(?:[、,，/-]|[和与或及]|\b(?:and|or)\b)\s?\d{2,5}){1,8}\s?(?:端口|\b(?:tcp|udp)?\s?ports?\b)|^\s?(?:端口|\b(?:tcp|udp)?\s?ports?\b)|^\/(?:tcp|udp)\b/i,
    catches: [
      '«5001» 和 8080 端口都放行了',
      '«8000», 8001 and 9000 ports',
      '«5001» 端口',
      '0.0.0.0:5001->«16388»/tcp',
    ],
    leaves: ['报 «5001»，端口已放行', '«70001» 和 70003', '«5001» portal'],
  },
  {
    id: 'fetched',
    reason: {
      zh: '它是取网页或文件时的 HTTP 状态码。',
      en: 'It is the HTTP status with which a page or file came.',
    },
    before:
      /(?:\b(?:url|link|page|site|image|picture|photo|music|song|file|asset|avatar|icon|download|cdn)s?\s(?:returned|returns|gave|gives|answered|was|is)\s(?:an?\s|with\s)?|(?:链接|网址|图片|音乐|文件|头像|资源|素材|下载)[^，。\n]{0,4}(?:返回|报|是)\s?)$/i,
    after: /^(?!\w)/,
    catches: ['note=background music url returned «403»', '背景音乐的链接返回 «404»'],
    leaves: ['join returned «403»', '接口返回 «404»'],
  },
  {
    id: 'source-frame',
    reason: {
      zh: '它是日志里的进程、线程或位置编号。',
      en: 'It is a process, thread or place number of a log.',
    },
    before: /\b[VDIWEF]\/[\w.$-]{1,40}\s?\(\s{0,4}$/,
    after: /^\)/,
    catches: ['I/flutter ( «9921»): a', 'E/VideoCall( «7131»): b'],
    leaves: ['JOIN_ROOM_FAILED(«4004»)', 'error («70001»)'],
  },
  {
    id: 'logcat-head',
    reason: {
      zh: '它是日志里的进程、线程或位置编号。',
      en: 'It is a process, thread or place number of a log.',
    },
    before: /(?:^|\n|\d{4}-)\d\d-\d\d\s\d\d:\d\d:\d\d\.\d{3,6}\s{1,4}(?:\d{1,6}\s{1,4})?$/,
    after: /^(?:\s{1,4}\d{1,6})?\s{1,4}[VDIWEF](?:\s|\/)/,
    catches: [
      '03-17 21:07:11.123 «70003» 70009 E Engine: join failed',
      '2026-03-17 21:07:11.123  70003  «70009» W Engine: retry',
    ],
    leaves: ['03-17 21:07:11.123 «70003» sig verify fail', '03-17 21:07:11.123 E code «70003»'],
  },
  {
    id: 'frame-offset',
    reason: {
      zh: '它是调用栈里相对函数开头的偏移。',
      en: 'It is how far into its function a frame of the stack lies.',
    },
    before: /\b0x[\da-f]{6,16}\s[^\n]{1,160}\s\+\s$/i,
    after: /^\s*(?:\n|$|\()/,
    catches: [
      '0  LiveRoom  0x0000000102fd1c90  SeatManager.leave() + «2346»',
      '4 libsdk.so 0x7f3a12bc joinRoom(char const*) + «1004» (room.cc:88)',
    ],
    leaves: ['0x7f3a12bc join failed + «1004» again', 'join + «1004»'],
  },
  {
    id: 'unit',
    reason: { zh: '它后面跟着单位或量词，是数量。', en: 'A unit follows; it is an amount.' },
    after:
      /^(?!\s[x×]\s?\d{1,3}(?!\d))\s?(?:%|ms\b|s\b|sec\b|seconds?\b|mins?\b|minutes?\b|hours?\b|kb\b|mb\b|gb\b|k?bps\b|bytes?\b|fps\b|px\b|hz\b|khz\b|x\s?\d|×|\*\s?\d|(?:users|people|persons|participants|viewers|listeners|students|guests|customers|votes|likes|tickets|orders|seats|copies|pages|lines|words|meetings|lessons|licen[cs]es|coins|points|euros?|dollars?|yuan|cameras|microphones|headsets|times|frames|objects|rows|items|revisions|commits|builds|joins|sessions|downloads|hits|files|folders|records|images|photos|packets|jobs|mails|e-?mails|(?:(?:offline|currently)\s)?(?:\w{2,16}\s)?sectors)\b|元(?!素|数据)|块钱|次(?!数|元)|条(?!件|目)|人(?!满|数|员|脸|工|为)|个(?!错|人|别)|个人(?=同时|在线|一起|左右|以上|以内|的(?:房间|会议|群))|名(?!称|字|单)|位(?!置|于)|台(?!词|灯)|秒(?!退|杀|踢|断|崩)|毫秒|分钟|小时|天|年|月|日(?!志)|点(?!击|不|开|进|了|一|播)|号楼|楼(?!主)|层(?!级|面)|室|栋|斤|公里|米|度|帧|字节|兆|倍|岁|万|亿|行(?!不|为|吗|么)|列(?!表)|步(?!骤)|版(?!本|权)|集(?!成)|页(?!面)|周(?!围|边)|家(?!长|里)|班|房(?!间|主|号)|场(?!景)|套(?!餐)|份|件|辆|枚|金币|积分|点?赞(?!助)|工位|会议室|教室|包厢|包间|宿舍|病房|号房|号线|号(?=[\u3400-\u9fff])(?![错报码异的是了也又怎什请问])|路(?!由|径))/i,
    catches: [
      '«60002» 条',
      '«11405» 号学员',
      '«1001» ms',
      '«1920»x1080',
      '«1920» × 1080',
      '«500» 人',
      '«100008» 个人同时在线',
      '«2343» 场会议',
      '«1005» votes, and',
      'nightly backup finished: «60007» files, 0 skipped',
      '«10003» Offline uncorrectable sectors',
    ],
    leaves: [
      '«1003»错误',
      '«70001» 号错误',
      '«10001»后sdk假死',
      '«70001» message',
      '«40000411» user not in room',
      '提示 «100008» 人满了',
      '报 «1003» 日志里',
      '报 «70001» 点击登录',
      '报 «70001» 场景是上课',
      'takeSeat → «-2344» ×17 in 5 min',
      '«70001» x 3',
    ],
  },
  {
    id: 'went-well',
    reason: {
      zh: '后面说的是成功，不是错误。',
      en: 'What follows says that it went well.',
    },
    after: /^\s?(?:成功|正常|ok\b|success|succeeded)/i,
    catches: ['进房 «100005» 成功', 'join «1001» ok'],
    leaves: ['返回 «70001»，不成功'],
  },
  {
    id: 'money',
    reason: { zh: '它是金额。', en: 'It is an amount of money.' },
    before: /(?:[¥$€£￥]|RMB|USD|CNY)\s?$/i,
    catches: ['¥«100004»'],
    leaves: ['错误 «100004»'],
  },
  {
    id: 'range',
    reason: { zh: '它是一个范围的两端之一。', en: 'It is one end of a range.' },
    // A dash before a count tells how often it came.
    after:
      /^\s?(?:到|至|~|～|to|-|\.\.)\s?-?\d(?!\d*\s?(?:events?|times|users?|people|hits|calls|sessions|次|个|条|人|起|例))/,
    catches: ['«-1101» 到 -1106', '«60000» to 79999'],
    leaves: ['从 «70001» 变成 70003', '«10001» to "AV"', '«-10012» - 14 events', '«70001» - 12 次'],
  },
  {
    id: 'range-end',
    reason: { zh: '它是一个范围的两端之一。', en: 'It is one end of a range.' },
    before: /\d\s?(?:到|至|~|～|to|\.\.)\s?$/,
    catches: ['-1101 到 «-1106»', '60000 to «79999»'],
    leaves: ['变到 «70003»'],
  },
  {
    id: 'whereabouts',
    reason: { zh: '它是房间或楼层的号码。', en: 'It is the number of a room or a floor.' },
    before: /(?:(?<![停卡现正还存所])在|(?:^|[，,。；;\s]|[来去送搬借带走跑移放约排赶午])到)\s?$/,
    after: /^\s?(?:去|开会|上课|集合|面试|[，,。]|$)/,
    catches: ['培训在 «2301»，带上摄像头', '麦克风借到 «1103» 去了', '下午到 «2301» 开会'],
    leaves: [
      '遇到 «70001»，怎么办',
      '卡在 «70001»',
      '房间不存在 «10009»，',
      '红的一行只拍到 «61004»',
      '在 «70001» 报错以后',
    ],
  },
  {
    id: 'edition',
    reason: { zh: '它是刊物的期号。', en: 'It is the number of an edition.' },
    before: /\b(?:newsletter|digest|bulletin|issue|edition|volume|vol)\.?\s(?:no|nr)\.\s?$/i,
    catches: ['Store newsletter no. «100012» / page 2'],
    leaves: ['error no. «70001»', 'issue: «70001»'],
  },
  {
    id: 'searched',
    reason: { zh: '它是搜索日志时用的词。', en: 'It is what a log was searched for.' },
    before:
      /(?:^|[$#>|;&%]\s?|\()(?:sudo )?(?:[zef]?grep|rg|ack|findstr|select-string|journalctl|less \+\/)\b(?:(?:[^|\n:=]|\/c:){0,40}|[^|\n:=]{0,24}["'][^"'\n]{0,60})$/i,
    catches: [
      '$ grep -cE "30000(207|208)|«40000208»" /var/log/a.log',
      '$ grep -c "«16388»" join.log',
      'zgrep «70001» *.gz | wc -l',
      '> findstr /c:"«70001»" a.log',
    ],
    leaves: ['join.log:12: code «70001»', '$ grep -n fail a.log | tail: «70001»', 'grep it: code=«70001»'],
  },
  {
    id: 'numbered',
    reason: { zh: '它是工单、订单一类的编号。', en: 'It numbers tickets, orders or the like.' },
    before:
      /(?:\b(?:ticket|order|case|invoice|serial|part|phone|house|page) (?:numbers?|nos?\.?|ids?)\b(?! for)[^.\n:\d]{0,40}|(?:工单|订单|发票|流水|合同|序列|货|页|学|工)号[^，。\n：:\d]{0,16})[:：]\s?(?:\d{2,8}(?:\s?[,，、]\s?|\s(?:and|和)\s)){0,8}$/i,
    catches: [
      'Ticket numbers of this week: «10006»',
      'Order nos: 10006, 10007 and «10011»',
      '工单号：10006、«10007»',
    ],
    leaves: ['ticket: «70001»', 'Ticket number 5, code: «70001»', '工单号：无，错误码：«70001»'],
  },
  {
    id: 'listed-count',
    reason: { zh: '它是一串统计里的数量。', en: 'It is an amount in a row of counts.' },
    before:
      /\b[a-z]{3,16}\s\d[\d,]{0,12},\s(?:and\s)?(?:minutes|hours|users|rooms|streams|viewers|joins|calls|sessions|downloads|requests|visits)\s$/i,
    catches: ['rooms 10006, minutes «30000403», failures none'],
    leaves: ['after 5 minutes «70001»', 'in 3 rooms, minutes later «70001»'],
  },
  {
    id: 'lasted',
    reason: { zh: '它是通话或会议的编号。', en: 'It is the number of a call or a meeting.' },
    before: /\b(?:call|session|meeting|conference)\s$/i,
    after: /^\s(?:ended|started|finished|lasted|began|was (?:joined|left|recorded))\b/i,
    catches: ['call «61004» ended normally after 405 s'],
    leaves: ['call failed «61004» ended', 'the call «61004» error'],
  },
  ...machineValues,
  {
    id: 'ordinal',
    reason: { zh: '它是序数。', en: 'It is an ordinal.' },
    before: /第\s?$/,
    catches: ['第 «102» 题'],
    leaves: ['第二次 «70001»'],
  },
  {
    id: 'signature',
    reason: {
      zh: '它是日志行首的级别、来源编号或优先级。',
      en: 'It is the level, source or priority number at the head of a log line.',
    },
    before: /(?:^|\n)\s{0,8}<$/,
    after: /^>/,
    catches: ['<«102»>kernel'],
    leaves: ['<NAME «4004»>'],
  },
];
