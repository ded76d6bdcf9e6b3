import { onPurpose } from './on-purpose';
import type { Sentence } from './sentence';

/** A form in which the matter of a code is settled or taken back. `#` stands for the code. */
export interface Settlement {
  readonly id: 'over' | 'closed' | 'no-help' | 'own-mistake' | 'taken-back' | 'not-real';
  readonly pattern: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const mistake = '(?<!没有?|未|并未|不会)(?:看|串|岔|贴|发|抄|填|写|打|记|说|传|配|设|搞|弄|输)';

/** Tried on the sentence with what is said around it. */
export const settlements: readonly Settlement[] = [
  {
    id: 'over',
    pattern:
      /#[^.;#\n]{0,40}\buntil [^.;#\n]{3,60}\b(?:was|were|got|had been) (?:corrected|fixed|replaced|renewed|rotated|updated|upgraded|restarted|patched|changed|reset|rebooted|reinstalled)\b|(?<![没未尚还不])(?<!不[会能])(?:已|都|就|全|也|现在|目前|后来|自己)(?:经)?[^，。#\n]{0,4}?(?:解决|修复|修好|处理完|搞定|换好|买好|恢复|消失)(?:(?:了|正常|的)(?![吗么])|(?=[，。\s]|$))|(?:已经?|都|现在|自己)好了(?![吗么])|(?:改|换|加|补|升级|更新|重装|续费|充值|开通)[^，。#\n]{0,12}就(?:好|正常)了(?![吗么])|再(?:也)?没(?:有)?(?:出现|报|见|碰|遇)|(?:已经|现在)(?:可以|能)?(?:进去|进来|登上|进房)了|(?:后|就|已|也)(?:已经?)?恢复(?![不没前])|已(?:经)?(?:定位|查明|归档|办结|完结)|处理完毕|改完(?:就|也)?[^。#\n]{0,12}(?:好|正常)|问题(?:没了|解决了)|(?:不再|无法再?|没再|未再)(?:复现|出现|报|见|看)|(?:没有?|未)(?:再)?复现|(?<!(?:别|其他|其它|其余|另外|另一|进去|里面|先进|换|同事|对面)[^，。；;#\n]{0,10})(?:确认|目前|现在|恢复|一切)(?:已|都)?(?:恢复)?正常|#\s?[^，。\n]{0,6}(?:解决了|修复了|修好了|恢复了|好了|搞定了?)|#\s?(?:这个|那个|报错|错误码?|问题|提示|弹窗|现在|后来|今天|已经?|就|也|都|自己|又|的){0,4}(?:没了|消失了?)|\b(?:is|was|are|were|has|have|had|been|got|now|already|since)(?: (?:now|already|since|been|finally))? (?:fixed|resolved|solved|sorted|cured)\b|\b(?:it|that|errors?|problem|issue|code|#)\s(?:\w+\s){0,3}?(?:is|are|was) gone\b|\b(?:went away|disappeared|cleared up)\b|\b(?:has|have|had) stopped\b(?<!\b(?:recording|publishing|publish|stream|streaming|push) (?:has|have|had) stopped)(?! already)|\bno longer (?:occurs?|happens?|reproducible|appears?|there|seen|shows?)|\b(?:works|working|(?<!\bat )work) (?:again|now|fine)\b|\b(?:it has|has) been (?:quiet|fine|stable)\b|\bthat (?:fixed|solved|cured|did) it\b|\b(?:is|are) history\b|\ball (?:is )?good now\b|(?<!\b(?:on|in|with|at|for) [\w ]{1,24})\ball (?:is )?good\b|\bresolved\s?[:.,]|(?:status|resolution)\s?[:=]\s?(?:closed|resolved|fixed|done)|\bno recurrences?\b|[—–-]\s?(?:solved|resolved)\b|(?:无|未)复发|\bkept (?:here )?(?:only )?for (?:onboarding|training|reference|search engines|the archive)\b/i,
    catches: [
      'showed «10003» for six minutes until the clock of the signing host was corrected. Closed by Priya.',
      '报 «70001» 的问题已经解决',
      'the «70001» of yesterday was resolved',
      'Re: «70003» — SOLVED. Rotating the key did it.',
      '«70001» is fixed now',
      'Resolved: the «70016» went away after we uploaded the key.',
      '«-2105» 已恢复，满意度 5 分',
      '前天的 «-2105» 已定位，客户自行改掉后恢复',
      'one tenant saw «70003» until the key was rotated. Closed, no recurrence since.',
    ],
    leaves: [
      'it worked until the key was changed, now «70001»',
      '«70001» 还没解决',
      '«70001», still not fixed',
      '报 «70001»，已经试了三次',
      '今天还好，昨天报 «70001»',
      '«16451»，声音出不来，点一下屏幕就好了',
      '进房间失败 «10009» 房间没了',
      '«-1103»，摄像头画面消失了',
      '«61004» 网关错误，过两分钟自己好了',
      '收到 «16391»，网抖了一下之后画面就没再恢复',
      '{"code":«100001»} same thing 3 times, then it went away',
      '{"code":«1301»,"message":"用户已经停止录制，检查是否多次发送停止操作，无需处理"}',
    ],
  },
  {
    id: 'closed',
    pattern:
      /(?<![没未尚还])结案|(?<![别不没])(?:可以|麻烦|请|能|帮忙)?(?<![别不没])关(?:闭)?(?:掉)?(?:工)?单(?!\s?\d)|(?:可以|能)关(?:闭)?(?:掉)?了|已?(?:闭环|结单)|(?<!房间|直播间|会议室?|频道|[没未尚])已关闭(?![了着])|复测(?:已)?通过|验证通过|确认(?:已)?(?:解决|修复|无问题|没问题)|撤单|撤销(?:工单|请求)|\b(?:close|closed|closing) (?:(?:this|the|my|that|our) )?(?:\w+ )?(?:ticket|case|request|issue)\b|\bcancel (?:my|this|our) (?:\w+ )?(?:ticket|case|request)\b|\b(?:ticket|case|issue) (?:is |can be )?closed\b|\b(?:delete|withdraw|drop) (?:my|this|our|that) (?:\w+ )?(?:ticket|case|request|report|question)\b|\bclosing (?:this|it|myself)\b|\bplease close\b|\b(?:issue|ticket|thread|topic) (?:#?[\w-]{1,12} )?(?:was )?closed (?:as|by|\d)|\bcan be (?:closed|dropped|archived|deleted)\b/i,
    catches: [
      '«10006» 已闭环，谢谢',
      'Customer confirmed that «67005» works. Ticket closed.',
      '«70009» came from an old key. Please close.',
      'Please delete my ticket about «70020», it was our config',
      'Issue #881 closed as completed 3 years ago: "«65002» after suspend".',
    ],
    leaves: [
      'the room is closed and we get «70001»',
      '房间已关闭，报 «70001»',
      '报 «70001»，别关单',
      '关单 11，其中 «70001» 三次',
    ],
  },
  {
    id: 'no-help',
    pattern:
      /(?:不用|无需|不需要|不必|别)(?:再|继续|麻烦)?(?:跟进?|查|管|处理|理)(?!了?[吗么])|(?:可以|可|请)忽略|\bno (?:more )?(?:help|action)(?: is)? ?(?:needed|required)|\bnothing (?:more )?(?:to do|needed)\b/i,
    catches: ['«40000500» 是连点造成的，不用再跟', '«62002», no help needed any more'],
    leaves: ['不用麦克风也报 «70001»', 'there is no help text for «70001»'],
  },
  {
    id: 'own-mistake',
    pattern: new RegExp(
      `看[串岔]|${mistake}错(?:了|群|行|房|的|$|，|。)|是(?:我们?|自己|客户|同事)[^。，\\n]{0,8}错|[串岔]行|[搞弄]混|(?:说|搞|弄)错(?!误)|乌龙|误[报操发派]|\\b(?:was|were|is|my|our) (?:just )?(?:an? )?(?:own )?(?:typo|mistake|fault|doing)\\b|\\b(?:mis(?:read|typed|took|pasted)|reading the wrong|typed the wrong|had misread)\\b|\\b(?:wrong|other) (?:window|project|product|tab|file|paste|number|ticket|channel|group)\\b|\\bfalse alarm\\b|\\b(?:sent|pasted|typed|posted) (?:it )?(?:by mistake|in error)`,
      'i',
    ),
    catches: [
      '«-2105» 是我们传错了房间号，改完进房正常',
      'the «10006» I sent was a typo',
      '不好意思搞乌龙了，«70014» 是同事练手的截图',
    ],
    leaves: [
      '权限错误 «1001»，sdkappid 确认过没填错，',
      '报 «70001»，是不是我们配错了',
      '他说错误是 «1101»',
      '提示输入错误 «70001»',
      '刚才打错了，不是 70001，是 «70003»',
      'sorry, a typo: I meant «70003»',
      'my mistake, it is «70003», not 70001',
      'the code was not 70001 as I wrote but «70003»',
      'EDIT: the code was «70003», I had written 70001 by mistake',
    ],
  },
  {
    id: 'taken-back',
    pattern:
      /(?:^|[\s，,：:])(?:更正|撤回|收回)|作废|不算数|无视|当(?:我)?没(?:看见|说|发|问)|手滑|(?:刚才|前面|上面|上一?条)(?:那条|的话|的)?(?:作废|不算|收回)|\b(?:disregard|scratch that|never ?mind|withdrawn|retract\w*|ignore (?:the|my|that|this))\b|\b(?:take|took) (?:it|that|this) back\b/i,
    catches: [
      '撤回，«-2345» 发到别处了',
      '刚才那条 «-2108» 当我没说，手滑贴了去年的日志',
      'Scratch that: «70001» did not occur',
      'please ignore the «70001»',
    ],
    leaves: ['报 «70001»', 'warnings are ignored and then «70001»'],
  },
  {
    id: 'not-real',
    pattern: new RegExp(
      [
        /假数据|(?:演示|测试|样例|示范)数据|人为(?:触发|制造|造)|(?:预期|意料)(?:行为|之内|之中|内)|符合预期/,
        /\bas expected\b|没有?的事|没(?:有)?这回事|纯(?:属)?讨论|只是(?:讨论|设计)|练手|故意(?:造|制造|触发|弄)|不是真的?(?:报错|出错)|\bcame from (?:a |an |the |our )?(?:slide|deck|demo|sample|screenshot of|training|document|old)|\b(?:from|in|at) (?:a |an |the |our )?(?:training|old recording|slide|demo deck|sample)\b|\bno (?:occurrences?|hits?|matches)\b|\bno (?:incidents?|outages?|tickets?|reports?|cases?) (?:is |are )?behind (?:this|it)\b|\bnothing (?:happened|failed|(?:is|was) (?:broken|wrong))\b/,
      ]
        .map(({ source }) => source)
        .concat(onPurpose)
        .join('|'),
      'i',
    ),
    catches: [
      '«30000411» 是演示页面上写死的假数据',
      'the «16448» was from a training slide',
      'retry «16448» twice. No incident behind this.',
    ],
    leaves: [
      '演示时报 «70001»',
      'the training room gets «70001»',
      'join error «70016», the old key was removed on purpose',
    ],
  },
];

/** Words by which it is not settled after all, or by which somebody asks. */
const unsettled =
  /没(?:有)?(?:解决|修|好|用)|依旧|未(?:解决|修|好)|还(?:没(?!有?(?:错|出现|人))|是|在|会)|尚未|仍|依然|又(?:出|报|弹|来)|再次|但(?:是)?(?:现在|今天|又|还)|重新打开|\bnot (?:yet |been )*(?:fixed|resolved|solved|gone|closed)|n['’]t (?:fixed|resolved|solved|gone|closed)|\bstill\b|\breopen|\bagain\b(?! (?:now|today)?\s?[,.]?\s?(?:thanks|thank))|怎么|为什么|为何|如何|吗|是不是|什么|[?？]|更正[：:]\s?是|(?:实际|其实|应该?|正确的?|真正)(?:上)?(?:报|返回|错误码|号码)?(?:的)?(?:是|为)|(?:报错|错误码|号码|code)(?:应)?为|重新?发|\b(?:what|why|how|actually|in fact|correct|should (?:be|read)|rather)\b/i;

/** What somebody begins anew with, after another matter was settled. */
const anew =
  /(?:今[天早晚]|现在|刚[才刚]|这[次回]|又|换了|变[成为]|却|但|另一?个|新的?)[^#]{0,30}#|\b(?:now|today|instead|but|however|this time|new|again)\b/i;

/** How somebody takes back what they said just before. */
const takenBack =
  /(?:目前|现在|暂时|至今)(?:还|都)?没(?:有)?(?:人)?(?:遇|碰|出现|发生|报)|(?<=^|[，,。；;”"』」]\s?|(?<![\w\s])\s|我们|其实|根本|从来|压根|现在|目前|至今|[也并都就还])没有?这(?:个|种|条)?(?:错|码|问题|回事)|^[\s\n”"']*(?:啊|哦|噢)?[，,]?(?:后来|其实|原来)?(?:是|都是)?(?:不对|不是(?=$|[\s，,。.；;！!啊呀哦]|的(?:$|[，,。\s])|这|它|我们的|你们的)|看错|发错|抱歉|误报|我们自己)|^[\s,，—–-]*(?:no[,.]|nope|never|not once|没有?的事|没有(?:过|啊|的|这回|[，。,；]))|^\W*(?:it|that|this|which) (?:did|does|has|had|have)(?:n['’]t| not)(?: (?:really|actually|ever|even|been))*(?: (?:happen|occur|come|came|appear|show|shown|exist|seen|reported|returned)(?:ed|s)?\b(?! (?:on|with|in|when|if|for|over|every|under|only|until|unless|all)\b)|\W*$)|^\W*(?:it|that|this|which) (?:was|is)(?:n['’]t| not)(?: (?:really|actually|ever|even|been))*(?: (?:it|us|ours|mine|real|true|right|correct|so|the case|an? (?:error|bug|problem|issue|code)|from|seen|reported|there|here)\b|\W*$)|\b(?:so far )?nobody has\b(?! (?:the|an?|any|their|my|our|more) )|\bno action\b|^\W*all (?:is )?(?:good|fine|well)\b|(?:目前|现在|恢复|[后了]|(?<![\u3400-\u9fff]))一切(?:都)?(?:正常|好)/i;

/** Who asks whether others saw it is answered by what follows: "anyone seen this? …" "nope". */
const askedAround =
  /\b(?:any(?:one|body)|somebody|someone|who)(?: else)?\b[^.!?\n]{0,40}\?|(?:有没有人|有人|谁|大家|你们)[^。！!\n]{0,16}(?:吗|没|[?？])/i;

/** A code that is put in the place of another: not that one was a mistake, but what was said before. */
const corrected =
  /(?:不是|并非|而非)\s?-?\d{3,}[^#\n]{0,8}是\s{0,2}#|(?:应该?是|应为|改成|更正[为成]|说的是|想[说发]的是|指的是)\s{0,2}#|#\s{0,2}[，,（(]?(?:而)?不是\s?-?\d{3}|#\s{0,2}才对|#[^#\n]{0,8}\b(?:i|we|he|she) (?:had |have )?(?:written|wrote|typed|said|read|put|sent) -?\d{3}|#[，,（(]?\s{0,2}(?:我|他|她|之前|刚才|前面)?(?:写|打|说|看|记|发|抄)(?:错)?成了?\s?-?\d{3}|\bnot -?\d{3,}(?: as (?:i|we|he|she) \w+)?\W{1,3}(?:but|it['’]s|it is|rather)?\s{0,2}#|#\W{1,3}(?:and )?not -?\d{3}|\b(?:should (?:be|read|have been|have read)|(?:i|we) meant|meant to (?:say|write|type|send)|correct(?:ion|ed)?(?: to| is)?:?)\s{1,2}#/i;

/** What came back by itself is no less of an error, and a picture that has not is no end of it. */
const passing =
  /(?:过(?:了)?|等(?:了)?|隔(?:了)?|[\d一两二三几半]+\s?(?:个)?(?:秒|分|小时)[钟钟]?(?:之?后)?)[^，。；\n]{0,8}?(?:自[己动行]|又|就)(?:又|就)?(?:好|恢复|重连|连上)(?:正常)?了?|自[动行](?:就)?(?:恢复|重连)(?:正常)?了?|(?:没|未|没有|不曾)(?:再|能|有)?(?:自动)?恢复(?:过|正常)?|\b(?:and |but )?(?:then )?(?:it |they )?(?:just )?(?:went|goes|go) away(?: again)?(?! (?:after|when|once|since|with|by (?!itself|themselves)))(?: by (?:itself|themselves)| on (?:its|their) own)?|\b(?:recover(?:s|ed)|heal(?:s|ed)|resolv(?:es|ed)|reconnect(?:s|ed)|came back|comes back)(?: itself)? (?:by (?:itself|themselves)|on (?:its|their) own|automatically)\b/gi;

/** A message that a program printed settles nothing, whatever it advises. */
const printed =
  /(?:\b(?:message|msg|desc(?:ription)?|info|text|tip|body reads)\b["']?\s?(?:[:=是]|says)?\s?|[是写显示着示][:：]?\s?)["“「『][^"”」』\n#]{12,400}["”」』]/gi;

/** Whether the matter of a code is settled or taken back, in its sentence (`#` for the code) or around it. */
export function isSettled(
  sentence: string,
  { preceding = '', following = '' }: Sentence,
  forms: readonly Settlement[] = settlements,
): boolean {
  if (corrected.test(sentence)) return false;
  const said = `${anew.test(sentence) ? '' : preceding} ${sentence} ${following}`;
  const matter = said.replace(passing, ' ').replace(printed, ' ');
  if (forms.some(({ pattern }) => pattern.test(matter)) && !unsettled.test(matter)) return true;
  const before = `${preceding} ${sentence.split('#', 1)[0] ?? ''}`;
  if (following === '' || askedAround.test(before)) return false;
  return takenBack.test(following) && !unsettled.test(following);
}
