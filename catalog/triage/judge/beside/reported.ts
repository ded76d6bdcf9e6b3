import type { Span } from '../../result';
import { matchesIn } from '../../text/matches';

/** A form in which a customer passes on what a program told them. */
interface Reporting {
  readonly id: string;
  /** Its match ends where what was told begins. */
  readonly pattern: RegExp;
  /** Samples: what is passed on is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const leadZh =
  '了?(?:一[个条句])?的?(?:意思|含义|说法|内容|说明|原因|理由|大意|文字|文案)?(?:大概)?(?:就?是)?';

/** How people pass on what they were told, without quotation marks. */
export const reportings: readonly Reporting[] = [
  {
    id: 'says-zh',
    pattern: new RegExp(
      `(?:(?<![小再来传听据按照别难据])说(?!明|法|不定|话|起|到底|白了)|(?<![上汇日周月])报(?:出来?|错)?(?!名|价|表|告|警|销|道|备|废)|提示(?!音|词)|返回(?!键|按钮|上一|首页|桌面|大厅|列表)|回复?的(?=[是意说])|告诉我?们?|显示(?!名|器|屏|不|模式|比例|效果|异常)|(?:抛|\\b(?:throws?|threw|rejects?)\\b ?)(?:的|出来?)?|弹(?:出来?|窗|框)?(?!幕)|(?:收到|拿到|catch ?到|捕获到?)(?=了?一[个条]|的(?:是|说))|(?:意思|含义|理由|原因|大意)(?=是|[:：]))${leadZh}[:：]?\\s?(?=\\S)`,
      'g',
    ),
    catches: [
      '进房就报«房间还没退出»',
      '第二次点，它说«这个位子有人了»',
      '失败，返回的意思是«同一个房间建得太勤»',
      '弹出来的意思是«要先转让»',
      '后台回的是«主播位已经有人»',
      '接口告诉我们«来源地址不合法»',
      'SDK 抛的是«被用户拒绝»',
      '失败，理由是«套餐里没这么多麦»',
      'catch 到一个«调用被中止的错»',
      'SDK throw 了一个«meeting mode 不对的错»',
    ],
    leaves: [
      '提示音太小',
      '画面显示不全',
      '收到邀请',
      '用户按返回键',
      '说明一下情况',
      '报名费',
      '弹幕很多',
      '再说吧',
      '日报',
      '进房失败',
    ],
  },
  {
    id: 'says-en',
    pattern:
      /\b(?:(?:it |which |and |that )?(?:says|said|saying)|tells? (?:us|me|him|her|them|you|people)|(?:is|are|was|were|get|gets|got|being|been|users?) told|complain(?:s|ing|ed)|complaint(?: is)?|(?:objects?|claims|explains|states|reads|reports)(?= that|\s?[:,]| there | the )|objected|claiming|replies|replied|answers?(?= that| is)(?: is)?|answered|(?:reply|message|response|hint|error|notice)(?= that| is that)(?: is)?|reported back|the reason(?: being| is| given(?: is)?)?|on the grounds|with the (?:message|text|words|reason|remark|complaint|hint)|(?:something|a text|words|text is) (?:like|along the lines of)|along the lines of|to the effect)(?:\s(?:that|of|by))?(?:\s?[:,-])?\s(?=\S)/gi,
    catches: [
      'The SDK says that «no such seat exists»',
      'the call fails and tells us «the room is gone»',
      'SDK objects that «it isn’t the main thread»',
      'users are told «the meeting is over»',
      'The text is along the lines of «could not fetch the list»',
      'It fails, the reason being that «he sends no video»',
      'gets the reply that «it has to be a string»',
      'the answer is that «the address is not a legal source»',
    ],
    leaves: [
      'two states and three reports of ours',
      'we joined the room',
      'no one tells a story',
      'the answer came late',
    ],
  },
  {
    id: 'refused-en',
    pattern:
      /\b(?:refuses|refused|rejects|rejected|turned (?:down|away)|bounced|throws|throwing|threw|pops (?:an?|up an?) \w+|an? error|errors out)\b\s?(?:because|since|as|with|saying|that|[:,-]|(?= "))\s(?=\S)/gi,
    catches: [
      'the join is refused since «somebody else is presenting»',
      'the tab pops an error: «the call has been taken»',
      'publish is rejected because «the user is in no room»',
    ],
    leaves: ['the join is refused', 'he refuses the offer'],
  },
];

/** What ends a sentence; a full stop within a number or a name does not. */
const sentenceEnd = /[。！？；!?;\n]|\.(?=\s|$)/;
/** A clause in which whoever tells it goes on by themselves: ，我们…, , but …. */
const ownClause =
  /[，,、]\s?(?:(?:所以|然后|于是|那|而)?(?:我们|我(?!不|没|还|人|已)|咱们|客户|是不是|是否|能不能|可不可以|可以|要不要|怎么|为什么|麻烦|请|求|想|但|可是|不过|其实|换成|换个|隔|间隔|刷新|重启|重新|退出去|不知道|不清楚|期望|希望|这个(?:错|码|算|是|要|该|能|怎)|这(?:是|算)|属于|对应|程序|页面|界面|客户端)|(?:but|so we|so i|we|i|our|though|although|even though|while|after that|then|can we|is that|is it|how|what|why|which)\b)/i;

/** In UTF-16 units: so much of what was told is looked at. */
const most = 160;

/** What a line passes on of what somebody was told, by ascending start, without overlaps. */
export function reportedIn(line: string): Span[] {
  const starts = reportings
    .flatMap(({ pattern }) => matchesIn(line, pattern))
    .map(({ 0: lead, index }) => index + lead.length)
    .sort((a, b) => a - b);
  const found: Span[] = [];
  for (const start of starts) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const rest = line.slice(start, start + most);
    const lengths = [sentenceEnd, ownClause].map((end) => rest.search(end)).filter((at) => at >= 0);
    const end = start + Math.min(rest.length, ...lengths);
    if (end > start) found.push({ start, end });
  }
  return found;
}
