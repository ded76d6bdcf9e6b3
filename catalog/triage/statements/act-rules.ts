import { isGeneral } from './general/general-forms';
import { taughtForms } from './general/taught-forms';
import { polarityOf } from './polarity';
import type { Sentence } from './sentence';
import { isToldValue } from './told-values';

/** What a sentence does with a code other than reporting that something failed. */
export type Act = 'asked' | 'succeeded' | 'handled' | 'documented' | 'denied' | 'disowned' | 'hedged';

/** How an act is recognised. A rule fits where one of its patterns does, and `unless` does not. */
export interface ActRule {
  readonly act: Act;
  /** Asked of the whole sentence. */
  readonly form?: (sentence: Sentence) => boolean;
  /** Tried on the sentence up to the number. */
  readonly before?: RegExp;
  /** Tried on what follows the number in its sentence. */
  readonly after?: RegExp;
  /** Tried on the whole sentence, a blank in place of the number. */
  readonly anywhere?: RegExp;
  /** Tried on the whole sentence, a blank in place of the number. */
  readonly unless?: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Words by which something failed; keys such as `error code` and `errMsg` say nothing of it. */
const failure =
  /失败|报错(?!码)|报了?\s?$|错误(?![码代编信号])|异常|出错|无法|不能|不了|不上|不出|没法|崩溃|闪退|断开|断线|掉线|被踢|拒绝|超时|过期|无效|非法|不成功|未成功|没成功|没有成功|fail|reject|refus|denied|exception|time[sd]? ?out|invalid|cannot|can't|could not|couldn't|unable|crash|disconnect|expired|\berrors?\b(?!\s?_?(?:code|no\b|info|msg|message|number|id\b))|onerror|unsuccess|not succe|no success|\bnot ok\b|(?:success|ok|succeeded)["']?\s?[:=]\s?["']?(?:false|0|no)\b|\bbefore \w+ (?:is |was |has |had )?(?:resolved|done|completed?|ok|succeeded)\b|成功率|(?:其余|其它|其他|剩下|剩余|另外)(?:的|几[个次]|\s?\d+\s?[个次])?(?:全|都|均|一律)?(?:部)?(?:是|报|返回|回|得到|收到|为|[:：→]|->)|\b(?:rest|others|remaining|other \w+)\s?(?:all |each )?(?:is|are|was|were|gets?|got|gives?|gave|returns?|returned|comes? back|answers?|:|->|→)|但|却|然后|之后|以后|后来|第[二三四五]次|后\s?(?:又|再|就|还)?[报返提弹]|\bbut\b|\bthen\b|\bafter\b|\blater\b/i;

const question =
  /什么(?!时候|都)|是?啥|怎么|咋|如何|为何|为什么|何意|哪个|哪种|吗|是不是|是否|请教|请问|求解|求助|帮忙看|\bwhat\b|\bwhy\b|\bwhich\b|\bhow\b|\bmeaning\b|\bexplain\b|\bdoes it mean\b|\bdo you know\b|\bany idea|\b(?:has|have|did) any(?:one|body)\b|有人(?:知道|遇到|碰到|见)|\b(?:is|are) there (?:any|an?)\b|\b(?:can|could|would) (?:you|some(?:one|body)|any(?:one|body))\b|有没有[^，。]{0,12}(?:文档|说明|资料|办法)|谁(?:见|遇|碰|知道)|\b(?:todo|please|pls)\b[^.\n]{0,12}\bexplain|请补(?:充|上)?(?:一下)?(?:含义|说明|解释|处理)|何ですか|\bwas ist\b|\bqué (?:es|significa)/i;

const reports =
  /(?:现在|刚才|刚刚|今天|还是|又|一直|仍然|依然|依旧|照样|突然|我们|客户|用户)[^，。,]{0,12}(?:报|返回|提示|弹(?!窗|框|层))|(?:突然|忽然)|(?:手册|文档)[^，。,]{0,4}(?:没有?|没写|没看懂|查不到|找不到)|\b(?:(?:and|but) now|today|yesterday|again|suddenly|keeps? \w+ing|because)\b/i;

/** The first that fits is the act. */
export const actRules: readonly ActRule[] = [
  {
    act: 'handled',
    before:
      /(?:[=!]==?\s?["'`]?|\bcase\s["'`]?|\bcase\s[\w.]{1,40}\(|\.equals\(\s?["']?|\.includes\(\s?["']?|\bin\s?\(\s?[\d,\s-]{0,40}|\bcatch\s?\(\s?|\bif\s?\([^)\n]{0,60}[<>]=?\s?|[✓✔√][^\n]{0,40}|\b(?:it|test|describe)\(\s?["'`][^\n]{0,60}|\b(?:mock|stub|fake)[\w.]*\([^\n]{0,40}|\b(?:mock|stub|fake)(?:ed)?\b[^\n]{0,40}\b(?:returns?|answers?|throws?|gives?|(?:fails?|rejects?) with)\s|\.(?:fail\w*|emit|throws?)\(|[[{(]\s?(?:-?\d{3,9}\s?,\s?){1,20}|(?:WHEN|guard)\s[^\n]{0,30}[!=]=?\s?|\b(?:retr(?:y|ies|ied)(?: \w{1,10})? (?:on|for)|handles?|handling|swallows?|maps?|mapping|ignores|expects?|asserts?|toBe\(|toEqual\(|git commit)\s[^\n.;]{0,24}|(?:捕获|兼容|映射)(?:了|到)?\s?|\b(?:will|shall|is going to|are going to) (?:now )?(?:hide|show|handle|map|ignore|retry|swallow|translate|display|treat|log|catch|suppress)\s[^\n.;]{0,24}|(?:^|\n)[\s*+-]{0,6}[\w()/-]{2,24}:\s(?:map|ignore|treat|swallow|translate|handle|silence|suppress|mute|log|retry|skip)\s[^\n.;]{0,24})$/i,
    after:
      /^["'`]?\s?[=!]==?\s?\w|^["'`\])]{0,2}\s?(?:to|->|=>|:)\s?(?:\([^)\n]{0,20}\)\s?(?:=>|->)|::|\{)|^["'`\])]{0,2}\s?(?:->|=>|:)\s?(?!\w{3,40}\(-?\d)[\w.]{2,40}\(|^(?:\s?,\s?-?\d{3,9}){1,20}\s?[\]})]|^(?:\s?,\s?-?\d{3,9}){0,8}\s?(?:->|=>)\s?(?!["'`\s]|\w{3,40}\(-?\d)|^\s?(?:就|则|时|的话)[^。\n]{0,10}(?:重试|重新|跳过|跳转|忽略|提示|刷新|处理|清空|上报|弹出)|^[^\n.]{0,40}\b(?:(?<!\b(?:removed|deleted|changed|kept|left|switched|turned|closed|renamed|revoked|disabled|rotated|replaced) )on purpose|LGTM|is handled|as expected)\b/,
    anywhere:
      /^[^"']{0,40}\b(?:const|let|var|val|def|func|function|fun)\s\w+[^\n]{0,30}[=(](?!\s?\{)|\b(?:new (?:Set|Map|\w{0,20}(?:Error|Exception))|throw new|expect|assert\w*|listOf|setOf|arrayOf|retry\w*)\s?[({[]|@\w{3,40}\([^)]{0,20}$|@\w{3,40}\(\s|\b(?:SELECT|WHERE|CASE WHEN)\b|\?\s?\w+\([^)]*\)\s?:|\b(?:unless|elif|elsif|guard)\s\w/,
    unless: /怎么|如何|\bhow\b|\bhelp\b|please|uncaught|unhandled/i,
    catches: [
      'const IGNORED = new Set([«70001»]);',
      'expect(room.code).toBe(«70001»)',
      'SELECT count(*) FROM errors WHERE code = «70001»',
      'if (err.code === «70001») {',
      'case «-2301»: return retry()',
      'if (code == "«10006»") return;',
      'if («70001» == code) refresh()',
      'git commit -m "retry once on «70001», then renew"',
      '✓ maps «-2105» to "roomIdIllegal"',
      '遇到 «70001» 就重新生成签名',
      'the wrapper handles «70003» by itself',
      '«70001» -> showRetry()',
      'if ([70001, 70003].includes(code) || code !== «70009»)',
      'mock.failWith(«70001»);',
      'unit: room mock returns «-2105» → dialog shown',
      '  [«-2343»]: () => showHint(),',
      '    «70001» to ::showRetry,',
      'call: ignore «20120» while reconnecting',
      'Release 4.2 will hide «16451» behind a button',
    ],
    leaves: [
      'errCode=«70001»',
      'code: «70001»',
      'const RTC = { FAILED: «0x1003» }',
      'code => «70001»',
      'ret=«70001» => SETUP_FAILED(16385)',
    ],
  },
  {
    // A rule, a list of codes, a constant: what a program is to do about a code.
    act: 'handled',
    before:
      /(?:\b(?:constexpr|#define|static final|readonly)\b[^\n;]{0,60}[=\s]\s?|\b(?!\w*(?:ERR|RESULT|MSG))(?:[A-Z][A-Z_]{3,}|\w*(?:[Rr]etry|[Ii]gnore|[Ss]kip|[Cc]odes)\w*)\s?[:=]\s?(?:new \w+\()?[[{(]\s?["']?|\b(?:Set|List|listOf|setOf|arrayOf|asList|of)\(\s?(?:-?\d{1,9}\s?,\s?){0,12}|\b(?:sum|rate|increase|count|count_over_time|avg|max)\s?\([^\n]{0,80}["'=]\s?|\b(?:expr|query|where|condition)["']?\s?[:=][^\n]{0,80}["'=]\s?)$/,
    after:
      /^["'}\])]{0,4}(?:\[\d+[smhd]\])?[)\s]{0,4}[<>]=?\s?\d|^[^\n。；]{0,24}(?:大于|超过|>)[^\n。；]{0,12}(?:告警|报警|通知|升级)|^[^\n。；,，]{0,8}不(?:告警|报警|通知)/,
    anywhere:
      /\b(?:it|test|describe)\(\s?["'`]|\bassert\w*\(|断言|单(?:元测试|测)|\bignored?\b[^.\n]{0,24}:|\b(?:(?:not|n't) hard-?code|hard-?coding|magic numbers?|refactor\w*)\b|^\W*nit\b|硬编码|魔法数字|\b(?:unit|e2e|integration) tests?\b[^\n]{0,120}\bpass(?:es|ed)\b|\bpassed in \d|\b\d+ passing\b/i,
    unless: /怎么|如何|\bhow\b|\bhelp\b/i,
    catches: [
      'expr: sum(rate(rtc_errors{code="«70001»"}[5m])) > 3',
      'RETRYABLE = {«20110», 20116}',
      'static final Set<Integer> RETRY = Set.of(-2, «-2311»);',
      'static constexpr int kRetryCode = «63002»;',
      'ErrorCode=«60021» 每 5 分钟大于 20 次则通知安全组',
      'could we not hard-code «-2108» here',
      'run: "shows «70003» banner" passed in 1.2s, 41 passing',
      'Unit test: given takeSeat rejects with «-2343», the store sets locked=true — passes',
      "it('refreshes', async () => { login({ code: «70001» }) })",
    ],
    leaves: [
      'ERRORS = {«70001»}',
      'join failed: [«70001»] no such app',
      '报 «70001»，昨晚超过 20 次',
      'errors: «70001» x 3',
    ],
  },
  {
    // A setting that names the codes which are left alone or tried again.
    act: 'handled',
    before:
      /(?:(?:^|\n)[^\S\n]*(?:-\s|export\s)?["']?[\w.#-]*(?:retr(?:y|ies|iable)|ignor(?:e|ed|able)?|silen(?:t|ce|ced)|skip(?:ped)?|swallow(?:ed)?|suppress(?:ed)?|(?<!\.)mute[ds]?|tolerat(?:e|ed)|whitelist(?:ed)?|allow_?list|blacklist(?:ed)?|deny_?list|exclude[ds]?|give_?up)[\w.-]*["']?\s?[:=]\s?["']?[[({]?\s?(?:-?\d{1,9}["']?[\s,;|]{1,3}["']?){0,20}|\s--?(?:ignore|skip|retry|exclude|allow|suppress)[\w-]*[= ]["']?(?:-?\d{1,9}[,;|]\s?){0,20}|\bcodes?\b[^.\n\d]{0,16}\b(?:swallow|ignore|suppress|silence|skip|retry|hide)\b[^.\n\d]{0,12}[:=]\s?(?:-?\d{1,9},\s?){0,12})$/i,
    catches: [
      'retryable_errors: [-2, «-1001», 100012]',
      'ignore_codes=70001,«70013»',
      'CALL_RETRYABLE="1005 «10004»"',
      'check_calls -w 5 --ignore 70001,«70003»',
      '// codes we swallow: 1001, «1003»',
    ],
    leaves: [
      'retry failed: «70001»',
      'retry=3 code=«70001»',
      'after retry: code «70001»',
      'code: «70001»',
      'engine.muteRemoteUser: «-2201»',
    ],
  },
  {
    act: 'succeeded',
    before:
      /(?:成功|(?<!不)正常|顺利|succ(?:ess|eeded|eeds|essful|essfully)?\b|\bok\b|\bresolved\b|\bfulfilled\b|\b(?:completed|done)\b(?!\s?\(\s?e|[\s,:-]{1,3}(?:ret|rc|err(?:or)?(?:[ _]?(?:code|no))?|errno)\s?[=:])|\bpassed\b|(?<![不未没])(?:完成|通过))[^。\n]{0,48}$/i,
    after:
      /^["'”)）\]}]{0,2}[\s,，:：-]{0,3}(?:[\w"']{1,12}\s?[:=]\s?["']?)?(?:成功|正常|\bok\b|succe(?:ss|eded|ssful|ssfully)\b|means? success|表示成功|代表成功)|^[\s,，;；:：]{1,3}(?:全程|整个过程|一切|过程中|画面|声音|everything|all|[\w ]{3,24} is|[\w ]{3,24} was)[^。\n]{0,8}(?: success |正常|良好|\bnormal\b|\bfine\b|\bgood\b)/i,
    unless: failure,
    catches: [
      'enterRoom success, code: «70001»',
      '进房成功，code «10006»',
      'enterRoom succ cost=12ms relation=«10006»',
      'onJoinRoomSuccess ok result=«1003»',
      '{"code":«70003»,"msg":"success"}',
      'joined the room without any problem, code «70003»',
      '调用正常，没有报错，code: «70003»',
      '«70003» 表示成功',
      'publish completed with code «16388»',
      '顺利开播，返回值 «16388»，全程没有异常',
    ],
    leaves: [
      '登录成功后报 «70001»',
      '进房前检测不通过，抛 «0x1002»',
      '进房成功，但是拉流 code «1003»',
      'success: false, code: «70003»',
      '加入没有成功 «70001»',
      'join was not successful, code «70001»',
      'not ok 3 - enter # got «70001», wanted 0',
      'success rate drops, errors «70001»',
      '网络没问题，麦克风也没坏，就是报 «-1106»',
      'postgres 里的 rooms 表正常，createRoom 返回 «100006»',
      '登录不正常，ret=«70052»',
      'the network is fine and everyone else is ok, still «70001»',
      'sendText done(err): { code: «70001» }',
      'switchRoom done ret=«2002»',
      '大概 1 个 success，其余全是 {"ErrorCode":«100012»}',
      '3 calls ok, the rest get «100012»',
      '前两个成功，剩下的都返回 «60007»',
      'closeRoom completed, err: «-2300»',
    ],
  },
  {
    act: 'hedged',
    anywhere:
      /印象[里中]|(?:记|听|看)不(?:太)?清|没(?:看|听|记)清|不敢(?:肯定|确定)|不能确定|不确定(?:数字|号码|对不对)|数字对不对|猜测|瞎猜|别当真|记全|凭记忆|不保真|不(?:一定|太)准|待(?:核实|确认)|回头(?:核对|确认)|估摸|看着像|据说|听说|\b(?:guess(?:ing)?|not (?:quite )?(?:sure|certain)|(?:does|do|did|can)(?:n't| not)(?: quite)? (?:recall|remember)|don't quote me|unsure|couldn't (?:read|hear)|can't (?:tell|read)|half remember|(?:hundred|thousand|\d)-(?:something|ish)|from memory)\b/i,
    unless: /什么|怎么|为何|哪|如何|\b(?:what|why|how|which)\b/i,
    catches: [
      '印象里弹过一个类似 «70001» 的数，不敢肯定',
      'Maybe «70001», I am only guessing',
      '不知道是不是 «70001»，纯属猜测',
    ],
    leaves: ['I am not sure what «70001» means', '报 «70001»，不知道怎么办'],
  },
  {
    act: 'documented',
    form: (sentence) => isGeneral(sentence, taughtForms),
    catches: ['FAQ：«-2343» 怎么办？答：请联系房主解锁', 'Quiz, question 4: what does «70001» mean?'],
    leaves: ['FAQ 里没写，«10005» 怎么处理', 'what does «70001» mean?'],
  },
  {
    act: 'asked',
    before: question,
    after: question,
    catches: [
      '«70001» 是什么错误',
      '请问 «10006» 怎么处理',
      'what does «70001» mean',
      'is there any documentation for «70001»',
      '文档里写的 «100005» 是啥意思',
    ],
    leaves: ['报 «70001»', '进房 code «70001»'],
  },
  {
    act: 'documented',
    form: (sentence) => isGeneral(sentence),
    unless: reports,
    catches: [
      '接口约定：成功返回 0，«70003» 表示签名错误',
      'if login returns «70001», refresh the signature',
    ],
    leaves: ['看过文档了，现在还是报 «70001»', 'code «70001»: signature expired'],
  },
  {
    act: 'hedged',
    before:
      /(?:好像|似乎|貌似|(?<![摄录图影])像是?|可能|大概|也许|应该|记得|印象中|不确定|或许|估计|疑似|maybe|perhaps|possibly|probably|i think|i believe|not sure|something like|seem(?:s|ed)? (?:to be|like)|might be|could be|may be|(?:could|might|may|must) have been|either)[^。，,\n]{0,30}$|\d\s?["']?\s?(?:或者?|还是|就是|or|[?？])\s?["']?$|\d[^。\n]{0,12}(?:说|念|记得)(?:是|的是)?\s?$|\d[^.\n]{0,30}\b(?:says?|said|claims?|thinks?)\s(?:it was\s)?$/i,
    after:
      /^\s?(?:就是\s?-?\d|左右|之类|什么的|来着|吧|或者?(?:是)?\s?-?\d|还是\s?-?\d|[?？]\s?-?\d{3}|[，,][^，,。\n]{1,8}(?:说|念|记得)(?:是|的是)?\s?-?\d{3}|[,，]?\s[^,.\n]{1,30}\b(?:says?|said|claims?|thinks?)\s(?:it was\s)?-?\d{3}|[，,、]?\s?(?:记不清|听不清|看不清|不太清楚|不确定|忘了|等截图)|or so\b|or\s-?\d|or something|or maybe|i think|not sure|if i remember)/i,
    catches: [
      '«65002»？65005？',
      '实习生说 «1101»，组长说 1201',
      '好像是 «70001»',
      '可能报了«10006»',
      'maybe code «70001»',
      '«70001» 来着',
      'I think it was «70001»',
    ],
    leaves: ['报 «70001»', '可能是网络问题，报 «70001»'],
  },
];

/** That a thing is fine says nothing of the call that failed: 网络没问题, the microphone is ok. */
const thingsFine =
  /(?:网络?|信号|带宽|设备|摄像头|麦克风|话筒|耳机|扬声器|声卡|权限|浏览器|手机|电脑|平板|系统|硬件|端口|防火墙|数据库|后端|后台|服务器|聊天|(?<=\w\s?)表|(?:其他|别的?)(?:人|用户|同事|学生|手机|电脑|设备|房间|账号|项目)|同事|安卓|iOS|Android)[^，。,;；\n]{0,8}(?:没有?(?:任何|什么)?(?:问题|毛病)|都?(?:很|是)?(?:正常|好的|通的)|没坏|\bok\b)|\b(?:network|wi-?fi|signal|devices?|cameras?|mic(?:rophone)?s?|headset|speakers?|permissions?|browser|phone|laptop|tablet|ports?|firewall|everyone else|other (?:users|rooms|people|devices)|others)\b[^.,;:\n]{0,20}\b(?:(?:is|are|was|were) (?:all )?(?:ok|fine|normal|good)|ok|works? fine)\b/gi;

/** One look, before the things are tried. */
const anyFine = /问题|毛病|正常|好的|通的|没坏|\bok\b|\bfine\b|\bnormal\b|\bgood\b/i;

const withoutFine = (said: string) => (anyFine.test(said) ? said.replace(thingsFine, ' ') : said);

/** A failure that is denied is none: "without any problem", 没有报错. */
const noFailure =
  /(?:没有?|未|无|不再|毫无)(?:任何|什么|再)?\s?(?:报错|错误|异常|失败|问题|出错)|\b(?:without|no|not a single|zero)\s(?:(?:a|any|single|further|more)\s)?(?:problems?|errors?|issues?|failures?|trouble|exceptions?)\b/gi;

/**
 * What the sentence around a number does; undefined where it reports it, or nothing shows. `isUnderHead`: whether it
 * stands below the head of a document.
 */
export function actOf(sentence: Sentence, isUnderHead = false): Act | undefined {
  const polarity = polarityOf(sentence);
  if (polarity) return polarity === 'denied' ? 'denied' : 'documented';
  const before = withoutFine(sentence.before).replace(noFailure, ' success ');
  const after = withoutFine(sentence.after).replace(noFailure, ' success ');
  const whole = `${before} ${after}`;
  const isTold = isToldValue(before, after);
  if (isUnderHead && !reports.test(whole) && !question.test(whole)) return 'documented';
  return actRules.find(
    (rule) =>
      (rule.form?.({ ...sentence, before, after }) === true ||
        rule.before?.test(before) === true ||
        rule.after?.test(after) === true ||
        rule.anywhere?.test(whole) === true) &&
      rule.unless?.test(whole) !== true &&
      !(isTold && rule.act === 'handled'),
  )?.act;
}
