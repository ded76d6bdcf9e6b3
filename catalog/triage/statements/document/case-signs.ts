import type { Sign } from './sign';

const now =
  '今[天早晚日]|昨[天晚日]|前天|刚[才刚]|现在|目前|最近|这[两几]?[天周]|上周|\\d日?起|自[^，。\\n]{1,8}起|周[一二三四五六日]开始|\\b(?:today|yesterday|this (?:morning|afternoon|evening|week)|tonight|just now|right now|currently|last (?:night|week)|since)\\b';
const trouble =
  "报(?![名告表到修警社])|失败|进不[去来了]|无法|不能|[打点连]不[开动上]|弹(?!窗)|提示|返回|卡住|没(?:声|反应|画面)|黑屏|出错|异常|不行|不可以|仍|超时|故障|抛出|(?:点|打|开)不[了开动]|\\b(?:fail\\w*|errors?|cannot|can['’]t|couldn['’]t|unable|(?:does|do|did)(?: not|n['’]t) work|stuck|hangs?|returns?|gets?|got|crash\\w*|throws?|kicked|affected|stopped|answers?|defects?|faults?|threw|thrown out|no office|nobody (?:\\w+ ){0,5}can|black|frozen)\\b";

/** What may be a code: no year. */
const code = '(?<![\\w.])(?:-\\d{1,6}|(?!(?:19|20)\\d\\d(?!\\d))\\d{4,8}|0x[\\da-f]{4})';

/** What speaks for a case: somebody, some time, a trouble, and that help is wanted. What is quoted is not tried. */
export const caseSigns: readonly Sign[] = [
  {
    id: 'now',
    weight: 3,
    most: 2,
    on: 'line',
    pattern: new RegExp(
      `(?:${now})[^。\\n]{0,80}?(?:${trouble})|(?:${trouble})[^。\\n]{0,60}?(?:${now})`,
      'i',
    ),
    unless: /恢复|已(?:解决|关闭)|如果|当时|\b(?:if|whenever|are sorry|restored|resolved|was solved)\b/i,
    catches: ['今天早上到现在，所有观众点 2 号麦都弹 -2343', 'Since this morning subscribing fails'],
    leaves: ['今日上午课堂短时无法进入，现已恢复', 'Today we are going to read a log together.'],
  },
  {
    id: 'somebody',
    weight: 1.5,
    most: 2,
    on: 'line',
    pattern: new RegExp(
      `(?:我们?|我这|我司|我方|客户|同事)[^。\\n]{0,30}?(?:${trouble})|\\b(?:i|we|our (?:users?|customers?|app|teachers?|pupils))\\b[^.\\n]{0,40}?(?:${trouble})`,
      'i',
    ),
    unless:
      /如果|若|客户说|我公司承诺|客户“|话术|当时|后恢复|\b(?:if|whenever|would|should we|will|could not start|tells? us|we keep|we make)\b/i,
    catches: ['我们会议里点静音就返回 -2301', 'we get -2343 for every viewer'],
    leaves: ['若客户说返回 -2343', 'if we get 70001'],
  },
  {
    id: 'plea',
    weight: 2.5,
    most: 2,
    on: 'line',
    pattern:
      /请教|烦请|敬请|盼复|急用|谁能|没(?:有)?(?:下文|人管|人理)|请转|待回复|(?:等|得到)答复|麻烦(?:您|来|你|帮|看|尽|给|查)|帮(?:我|忙|看|查|核)|请[^，。\n]{0,10}(?:指出|查明|解释|答复)|请(?:帮|协助|尽快|看看|厂商|云厂商|确认(?!书)|研发|总部|问(?!题))|求助|急[，。！!]|怎么(?:回事|处理|解决|办)\s?[？?]?\s*$|为什么\s?[？?]?\s*$|比较急|[急催]着?|(?:尽快|今天[^\n]{0,6}前)(?:处理|答复|回复|确认|解决)|需要[^\n]{0,8}(?:协助|确认怎么)|\b(?:please (?:help|advise|look|tell|check why|call me|have a look|be quick|let us know|assist|investigate)|(?:can|could|would) (?:you|somebody|anyone)|any (?:help|idea|hint)s?\b|what (?:else )?(?:can|must|should|do) (?:i|we)|what is wrong|how (?:can|should|do) (?:i|we|this)|(?:i|we) (?:need|want|ask for|request|demand) (?:help|to know|a \w+|somebody)|needs somebody|help (?:is )?needed|would like (?:the|you|to know)|(?:they|he|she) wonders?|(?:cannot|can't) explain|no explanation|blocks the|name the cause|tell us|(?:has|have|had) (?:not answered|asked (?:twice|again))|please chase|get an answer|has to look|is there a way|wants to know|have a look|no idea (?:what|why)|is blocked|we are (?:stuck|blocked)|appreciated)\b/i,
    unless:
      /\b(?:what|how|which) would you\b|what do we do first|先?问客户|话术|[“"][^”"\n]*(?:麻烦|请)|if you|please (?:do not|note)/i,
    catches: ['麻烦帮忙看看是不是后台状态没同步', 'What else can we look at?'],
    leaves: ['请联系房主解锁', 'Please ask your administrator'],
  },
  {
    id: 'goes-on',
    weight: 2.5,
    most: 2,
    on: 'line',
    pattern:
      /(?:还是|仍然?|依旧|依然|一直|老是|总是|每次都)[^，。\n]{0,8}(?:报|不|失败|返回|提示|有|弹|出|无|未|没|超时|-?\d{4})|未(?:解决|恢复|明|通过|完成)|不通过|卡住|没有?提|(?:还|至今)没(?:有)?(?:定位|找|查)到|没有?提$|持续中|(?:试|换|重启|重装|升级|排查|查)[^。\n]{0,16}(?:无效|没用|一样|不行|都是|也是|正常)|没查到|不认|必现|偶发|(?:都(?:弹|报|返回|提示|是\s?-?\d{4})|均为)|\bstill (?:the same|fail\w*|firing|answers?|happens|there|get\w*|open|no|ends)\b|\b(?:status|state|resolution)\s?:\s?(?:open|to do|ongoing|new|unresolved|in progress)\b|\bnot (?:yet )?(?:resolved|solved|fixed)(?: yet)?\b|\bcause\W{1,12}unknown\b|^\s*unknown\s*$|\b(?:(?:does|did|do) not (?:help|work)|can reproduce|a daily|every day|came back|only in production|ha(?:s|ve) (?:failed|not been)|is not passed|without interruption|although the|no (?:change|difference|luck)|same error|the same (?:everywhere|thing|result)|every time|each time|reproducible|always,|four times in a row)\b/i,
    unless: /若|如果|后仍不行的|\bif (?:it|the|they)\b/i,
    catches: [
      '状态：未解决，持续中',
      'status: OPEN   severity: SEV-1',
      '重启也没用，一样',
      '09:18 still failing',
    ],
    leaves: ['核对后仍不行的，登记工单', '10:20 全部恢复'],
  },
  {
    id: 'tried',
    weight: 1.5,
    most: 2,
    on: 'line',
    pattern:
      /试过|(?:重启|重装|换)(?:了|过)|[做抄试填]了[两三四几]遍|自查|(?:已|都)(?:试|排查|查过)|\b(?:(?:i|we) (?:have |had |also )?tried|what (?:i|we) (?:have )?tried|what have you tried|restarted (?:the|my|our)|reinstalled|went through)\b/i,
    catches: ['试过了，还是 -2301', 'What I tried'],
    leaves: ['请客户重启电脑'],
  },
  {
    id: 'actual',
    weight: 3,
    most: 2,
    on: 'line',
    pattern:
      /实际(?:结果)?\s?[】：:]|不合格|【实际结果】|\bactual(?:\s(?:result|behaviou?r))?\s*[:：]?\s*$|\bactual\s?:\s?\S|\|\s*FAIL\s*\||\bWhat happened instead\b/i,
    unless: /实际(?:结果)?\s?[：:]\s?(?:[（(]?\s?(?:未|待)|_{2,})/,
    catches: ['【实际结果】', 'Actual result', '| T3 | x | error -2108 | FAIL |'],
    leaves: ['实际结果：（未执行）', 'Actual result column: to be filled in on the day'],
  },
  {
    // The fields of a form in which somebody says what is wrong.
    id: 'field',
    weight: 2,
    most: 2,
    on: 'line',
    pattern:
      /^[\W_\d]{0,4}(?:问题(?:描述|现象)?|故障(?:描述|现象)?|现象|频次|(?:发生|出现)频率|复现概率|首次出现|发生时间|问题发生时间|影响范围|诉求|期望时间|是否有规避办法|(?:problem|issue|symptom|fault|defect|error)(?: description)?|how often|since when|affected|frequency|first seen|blockers?)\s?[：:]\s?\S|^[\W_\d一二三四五六七八九十]{0,5}(?:当前现象|复现步骤|疑问|问题|故障|未解决|待解决|遇到的问题|问题描述|问老师|problem|blockers?|defect|request|question|open|open points?|help needed|facts|steps to reproduce|what happened(?: instead)?|how often|regression)\s?[：:]?\s*$/i,
    catches: ['* 现象：点成员头像后报 10010', 'Blockers', '影响范围：全部盒子'],
    leaves: ['Symptoms', '识别：客户说提示“房间不存在”'],
  },
  {
    // A text that begins with a trouble and its code.
    id: 'told-first',
    weight: 2.5,
    most: 1,
    on: 'title',
    pattern: new RegExp(`(?:${trouble})[^\\n]{0,40}${code}|${code}[^\\n]{0,30}(?:${trouble})`, 'i'),
    catches: ['问题：SDK 进房失败，70003', 'Camera black in our app, -1102 on the screen.'],
    leaves: ['Hello support,'],
  },
  {
    // What a desk writes above what a customer tells.
    id: 'ticket',
    weight: 1,
    most: 2,
    on: 'title',
    pattern:
      /^[\W_]{0,4}(?:工单|缺陷单?|客户|提交人|反馈人|报障)[^\n]{0,4}[：:】]|^[\W_]{0,4}(?:工单号?|缺陷单|BUG)[\s\d#：:-]|^(?:ticket|case|incident|bug|reporter|from|caller)\b[^\n]{0,4}[\d:#]/i,
    catches: ['工单号 99120', 'Ticket 5521'],
    leaves: ['ticket handling guide'],
  },
  {
    // The record of a machine, of something that failed.
    id: 'record',
    weight: 1.5,
    most: 2,
    on: 'line',
    pattern:
      /\d{1,2}:\d{2}:\d{2}[^\n]{0,80}(?:ERROR|失败|failed|Error\b)|^\s{0,8}(?:Uncaught )?\w{0,12}Error: \S|^\s{0,6}at \S+\([^)\n]*:\d+|^\s{0,4}(?:\[[^\]\n]{1,20}\]\s?){0,3}(?:[EW]\/\w|<?(?:ERROR|FATAL|WARN)\b|[Ee]rror[: ])|\b(?:errCode|errorCode|ErrorCode|err_?code|result|ret)\s?[=:]\s?-?\d{3}/,
    catches: [
      '14:20:01.811 <ERROR> Join room failed result: 70009',
      'E/LiveRoom: push failed, errCode=40000208',
    ],
    leaves: ['18:11  alarm, on-call acknowledged'],
  },
];
