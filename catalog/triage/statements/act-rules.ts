import type { Text } from '../../schema';
import type { Sentence } from './sentence';

/** What a sentence does with a code other than reporting that something failed. */
export type Act = 'asked' | 'succeeded' | 'handled' | 'documented' | 'denied' | 'hedged';

/** How an act is recognised. A rule fits where one of its patterns does, and `unless` does not. */
export interface ActRule {
  readonly act: Act;
  /** Tried on the sentence up to the number. */
  readonly before?: RegExp;
  /** Tried on what follows the number in its sentence. */
  readonly after?: RegExp;
  /** Tried on the whole sentence, a blank in place of the number. */
  readonly unless?: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Words by which something failed; keys such as `error code` and `errMsg` say nothing of it. */
const failure =
  /失败|报错(?!码)|报了?\s?$|错误(?![码代编信号])|异常|出错|无法|不能|不了|不上|不出|没法|崩溃|闪退|断开|断线|掉线|被踢|拒绝|超时|过期|无效|非法|不成功|未成功|没成功|没有成功|fail|reject|refus|denied|exception|time[sd]? ?out|invalid|cannot|can't|could not|couldn't|unable|crash|disconnect|expired|\berrors?\b(?!\s?_?(?:code|no\b|info|msg|message|number|id\b))|onerror|unsuccess|not succe|no success|success["']?\s?[:=]\s?["']?(?:false|0|no)\b|成功率|但|却|然后|之后|以后|后来|后\s?(?:又|再|就|还)?[报返提弹]|\bbut\b|\bthen\b|\bafter\b|\blater\b/i;

const question =
  /什么(?!时候|都)|是?啥|怎么|咋|如何|为何|为什么|何意|哪个|哪种|吗|是不是|是否|请教|请问|求解|求助|帮忙看|\bwhat\b|\bwhy\b|\bwhich\b|\bhow\b|\bmeaning\b|\bexplain\b|\bdoes it mean\b|\bdo you know\b|\bany idea|\b(?:has|have|did) any(?:one|body)\b|有人(?:知道|遇到|碰到|见)|谁(?:见|遇|碰|知道)|何ですか|\bwas ist\b|\bqué (?:es|significa)/i;

const reports =
  /(?:现在|刚才|刚刚|今天|还是|又|一直|仍然|依然|我们|客户|用户)[^，。,]{0,12}(?:报|返回|提示|弹)/;

/** Words by which a trouble is over, or was none. */
export const settled =
  /已经?(?:搞定|解决|修复|恢复|好了)|都?搞定了|(?:可以|帮忙)?关(?:闭)?(?:工)?单|工单(?:可以)?关|不(?:需要|用)处理|请忽略|不再出现|改完[^。\n]{0,12}(?:正常|好了)|是(?:我们|自己|客户)[^。，\n]{0,6}(?:传|填|写|配|设)错|确认满意|(?:close|closed) (?:the |this )?(?:ticket|case)|\ball good now|\bno action (?:is )?(?:needed|required)|\b(?:is|was|has been|got) (?:now |already )?(?:fixed|resolved|solved)\b/i;

/** Words by which it is not over. */
const unsettled =
  /还没|尚未|未解决|没有?解决|仍|依然|\bstill\b|\bnot (?:yet )?(?:fixed|resolved|solved)|又出现|再次/i;

/** The first that fits is the act. */
export const actRules: readonly ActRule[] = [
  {
    act: 'handled',
    before:
      /(?:[=!]==?\s?["'`]?|\bcase\s["'`]?|\bcase\s[\w.]{1,40}\(|\.equals\(\s?["']?|\.includes\(\s?["']?|\bin\s?\(\s?[\d,\s-]{0,40}|\bcatch\s?\(\s?|\bif\s?\([^)\n]{0,60}[<>]=?\s?|[✓✔√][^\n]{0,40}|\b(?:it|test|describe)\(\s?["'`][^\n]{0,60}|\b(?:mock|stub|fake)\w*\([^\n]{0,40}|\.(?:fail|emit|throws?)\(|[[{(]\s?(?:-?\d{3,9}\s?,\s?){1,20}|(?:WHEN|guard)\s[^\n]{0,30}[!=]=?\s?|\b(?:retr(?:y|ies|ied)(?: \w{1,10})? (?:on|for)|handles?|handling|swallows?|maps?|mapping|ignores|expects?|asserts?|toBe\(|toEqual\(|git commit)\s[^\n.;]{0,24}|(?:捕获|兼容|映射)(?:了|到)?\s?)$/i,
    after:
      /^["'`]?\s?[=!]==?\s?\w|^["'`\])]{0,2}\s?(?:->|=>|:)\s?(?!\w{3,40}\(-?\d)[\w.]{2,40}\(|^(?:\s?,\s?-?\d{3,9}){1,20}\s?[\]})]|^(?:\s?,\s?-?\d{3,9}){0,8}\s?(?:->|=>)\s?(?!["'`\s]|\w{3,40}\(-?\d)|^\s?(?:就|则|时|的话)[^。\n]{0,10}(?:重试|重新|跳过|跳转|忽略|提示|刷新|处理|清空|上报|弹出)|^[^\n.]{0,40}\b(?:on purpose|LGTM|is handled|as expected)\b/,
    unless: /怎么|如何|\bhow\b|\bhelp\b|please/i,
    catches: [
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
    ],
    leaves: ['errCode=«70001»', 'code: «70001»', 'code => «70001»', 'ret=«70001» => SETUP_FAILED(16385)'],
  },
  {
    act: 'denied',
    before:
      /(?<![是有会])(?:没有?|未|不是|并非|不再|从没|从未|而不是|并不)\s?(?:再|有|出现|看到|看见|收到|遇到|发现|返回|报错|报|抛出|抛|提示|出|过|错误码|码|是|这个){0,4}(?:过|了|错误码)?\s?[:：]?\s?$|(?<![是有会])(?:并?没有?|未曾?|从未|从没)(?:再)?(?:出现|报|看到|见到|收到|遇到|发现|返回|抛|提示)(?:过|了)?[^，。,\n]{0,30}$|\b(?:did not|didn't|never|does not|doesn't|no longer|not) (?:get|see|saw|seen|receive|throw|return|report|show|print)s?\b[^,.\n]{0,30}$|(?<![是要])不是\s?[^，。,\n]{1,24}的\s?$|\b(?:not|(?:definitely|certainly|surely|really) not|no|never|without|isn't|wasn't|aren't|didn't|doesn't|don't|instead of|rather than)(?:\s(?:a|an|any|the|that|this|get|got|getting|see|saw|seen|seeing|have|had|receive|received|return|returned|report|reported|throw|threw|error|errors|code|errcode|error code|longer|more|it)){0,4}\s$|(?:忽略|无视|不用管|别管|ignore|disregard|forget(?: about)?)(?:\s?(?:the|that|this|那个|这个|前面的|之前的|code|error)){0,3}\s?$/i,
    after:
      /^["'”’」]?\s?(?:这个?)?(?:错误码?|报错|问题|那个|错|码|error|errors|issue|one)?[，,]?\s?(?:都|就|也|已经?|早就?|后来|现在|目前|并)?\s?(?:没有?(?:再?(?:出现|报|看到|见|复现|遇到|发生|了)|[，。,\n]|$)|不再(?:出现|报)|未再(?:出现|报)|消失|没了|解决了?|修复了?|修好|搞定|恢复了?|好了|不用管|可以忽略|可忽略|忽略|(?:是我?)?(?:看|写|打|记|发|贴|搞|弄|说|抄)错|误报|误发|[^。，\n]{0,8}(?:无关|没关系|不相关)|(?:is|was) unrelated|has nothing to do|作废|撤回|不算|(?:已经?)?排除|(?:is|was|has been|got|are|were)\s(?:already |now |since )?(?:fixed|resolved|solved|gone|a typo|irrelevant)|(?:is|was|were) (?:sent |pasted |typed |posted )?(?:by mistake|in error|a mistake|wrong|mistaken|ruled out|excluded|unrelated)|(?:sent|pasted|typed|posted) (?:by mistake|in error)|never ?mind|scratch that|please (?:ignore|disregard)|请忽略|别管|went away|[^。\n]{0,40}(?:已经?搞定|都?搞定了|可以关|关单|结单|不需要处理|不用处理|已经?解决|请忽略|一切正常|恢复正常|close (?:the |this )?(?:ticket|case)|all good now|(?:is|was|are|has been|have been|got) (?:already |now )?(?:fixed|resolved|solved|gone)|no action (?:is )?(?:needed|required)|(?:works|working) (?:again|now|fine))|no longer|disappeared|(?:does|did|do)(?: not|n't) (?:occur|appear|happen|show|come)|can be ignored)/i,
    unless:
      /不是[^，。,]{1,20}就是|是不是|有没有|\bnot only\b|(?:not|n't|never)(?: yet)? (?:been )?(?:fixed|resolved|solved)|\bstill\b|又|仍|还在|没有?解决|未解决|没修/i,
    catches: [
      '没有报 «70001»',
      '这次没再出现«-2343»',
      '日志里没看到 «10006»',
      '不是«70001»',
      'we did not get «70001»',
      'It is not «70003»',
      '«70001» 已经解决了',
      '«-100013» 这个错误没再出现',
      '«70001» is fixed now',
      'please ignore the «70001»',
      '查过了，跟那个 SDK 的 «70001» 无关',
      '并没有出现 那个 SDK «70001»，只是画面卡',
    ],
    leaves: [
      '是不是 «70001»',
      '有没有人遇到过 «70001»',
      '不是报«70001»就是报 70003',
      '没有权限，报 «-2301»',
      'could not join, code «70001»',
      '«70001» 还没解决',
    ],
  },
  {
    act: 'succeeded',
    before:
      /(?:成功|正常|succe(?:ss|eded|eds|ssful|ssfully)\b|\bok\b|\bresolved\b|\bfulfilled\b|\bcompleted\b|\bdone\b)[^。\n]{0,48}$/i,
    after:
      /^["'”)）\]}]{0,2}[\s,，:：-]{0,3}(?:[\w"']{1,12}\s?[:=]\s?["']?)?(?:成功|正常|\bok\b|succe(?:ss|eded|ssful|ssfully)\b|means? success|表示成功|代表成功)/i,
    unless: failure,
    catches: [
      'enterRoom success, code: «70001»',
      '进房成功，code «10006»',
      'onJoinRoomSuccess ok result=«1003»',
      '{"code":«70003»,"msg":"success"}',
      'joined the room without any problem, code «70003»',
      '调用正常，没有报错，code: «70003»',
      '«70003» 表示成功',
      'publish completed with code «16388»',
    ],
    leaves: [
      '登录成功后报 «70001»',
      '进房成功，但是拉流 code «1003»',
      'success: false, code: «70003»',
      '加入没有成功 «70001»',
      'join was not successful, code «70001»',
      'success rate drops, errors «70001»',
    ],
  },
  {
    act: 'asked',
    before: question,
    after: question,
    catches: [
      '«70001» 是什么错误',
      '请问 «10006» 怎么处理',
      'what does «70001» mean',
      '文档里写的 «100005» 是啥意思',
    ],
    leaves: ['报 «70001»', '进房 code «70001»'],
  },
  {
    act: 'documented',
    before:
      /(?:文档|手册|官网|讲义|草案|验收标准|changelog|openapi|说明书|接口说明|约定|协议|规定|规范|契约|注释|\bdocs?\b|documentation|\bmanual\b|\bspec(?:ification)?\b|\bcontract\b|\breadme\b|\bwiki\b|\b(?:docs?|help|reference|vendor['’]s|error) page says\b|release notes?|changelog|\btest case\b|测试用例|用例|模拟|更新日志|版本说明|需求|设计稿|评审|\bTODO\b|\bRFC\b|\bADR\b)[^。\n]{0,60}$|@(?:throws|returns?|exception|error|retval)\s[^\n]{0,12}$|\b(?:shall|should|must|will) (?:map|translate|return|answer|show|treat|convert|ignore)[^.\n]{0,30}$|(?:将|把|应|需|要)(?:把|将)?[^。，\n]{0,12}(?:映射|翻译|转换|统一)[^。，\n]{0,12}$|(?:如果|若|假如|当|一旦)[^。，\n]{0,24}(?:返回|报|收到|等于|为|是)[^。，\n]{0,8}$|\b(?:if|when|whenever)\b[^.\n]{0,40}\b(?:returns?|gets?|is|equals|receives?)\b[^.,\n]{0,12}$/i,
    after:
      /^["'”’」）)\]]?\s?(?:错误码?\s?)?(?:[是:：为]\s?[^。，\n]{2,16}[，,、;；]\s?-?\d{3,9}|表示|代表|意味着?|意思是|含义[是为]|是指|指的是|means\b|stands? for\b|indicates?\b|denotes?\b|is (?:defined|documented|reserved|returned)\b|will be returned|should be)/i,
    unless: reports,
    catches: [
      '文档里说 «70001» 是签名过期',
      '接口约定：成功返回 0，«70003» 表示签名错误',
      '如果返回 «70001»，就重新生成签名',
      'According to the docs «70001» is an expired signature',
      'if login returns «70001», refresh the signature',
      '@throws «70001» when the signature is old',
      'The wrapper shall translate «70001» to a retry',
      '测试用例：模拟抛出 «70001»，预期回到首页',
      '«70001» means the signature has expired',
    ],
    leaves: ['报 «70001»', '看过文档了，现在还是报 «70001»', 'code «70001»: signature expired'],
  },
  {
    act: 'hedged',
    before:
      /(?:好像|似乎|貌似|可能|大概|也许|应该|记得|印象中|不确定|或许|估计|疑似|maybe|perhaps|possibly|probably|i think|i believe|not sure|something like|seem(?:s|ed)? (?:to be|like)|might be|could be|may be|(?:could|might|may|must) have been|either)[^。，,\n]{0,30}$|\d\s?["']?\s?(?:或者?|还是|就是|or)\s?["']?$/i,
    after:
      /^\s?(?:就是\s?-?\d|左右|之类|什么的|来着|吧|或者?(?:是)?\s?-?\d|还是\s?-?\d|[，,、]?\s?(?:记不清|听不清|看不清|不太清楚|不确定|忘了|等截图)|or so\b|or\s-?\d|or something|or maybe|i think|not sure|if i remember)/i,
    catches: [
      '好像是 «70001»',
      '可能报了«10006»',
      'maybe code «70001»',
      '«70001» 来着',
      'I think it was «70001»',
    ],
    leaves: ['报 «70001»', '可能是网络问题，报 «70001»'],
  },
];

/** A failure that is denied is none: "without any problem", 没有报错. */
const noFailure =
  /(?:没有?|未|无|不再|毫无)(?:任何|什么|再)?\s?(?:报错|错误|异常|失败|问题|出错)|\b(?:without|no|not a single|zero)\s(?:(?:a|any|single|further|more)\s)?(?:problems?|errors?|issues?|failures?|trouble|exceptions?)\b/gi;

/** Lines above a number by which what follows is a document, a contract or a list of changes. */
const headsDocument =
  /(?:^|\n)\s{0,8}(?:#{1,4}\s|\/\*\*|[【「]?\s{0,2})?[^\n]{0,24}(?:change ?log|release notes?|openapi|swagger|接口约定|接口文档|接口说明|返回码说明|错误码说明|更新日志|版本说明|草案|讲义|验收标准|培训|@param|@returns?|interface \w+ \{)[^\n]{0,60}\n/i;

/**
 * What the sentence around a number does; undefined where it reports it, or nothing shows. `above`: the lines before
 * it.
 */
export function actOf(sentence: Sentence, above = ''): Act | undefined {
  const before = sentence.before.replace(noFailure, ' success ');
  const after = sentence.after.replace(noFailure, ' success ');
  const whole = `${before} ${after}`;
  if (settled.test(after) && !unsettled.test(whole)) return 'denied';
  if (headsDocument.test(above) && !reports.test(whole) && !question.test(whole)) return 'documented';
  return actRules.find(
    (rule) =>
      (rule.before?.test(before) === true || rule.after?.test(after) === true) &&
      rule.unless?.test(whole) !== true,
  )?.act;
}

/** How an act counts: `weight` in the units of the score, `most` the score above which nothing is believed. */
export const actWeights: Readonly<Record<Act, { weight: number; most?: number; reason?: Text }>> = {
  asked: { weight: 1 },
  succeeded: {
    weight: -8,
    most: 0,
    reason: { zh: '这句话说的是成功，没有失败。', en: 'The sentence says that it went well.' },
  },
  handled: {
    weight: -2,
    most: 0,
    reason: {
      zh: '这是处理错误的代码，不是报出来的错误。',
      en: 'This is code that handles the error, not the error itself.',
    },
  },
  documented: {
    weight: -2,
    most: 0,
    reason: {
      zh: '这里在说明或引用这个码的含义，不是在报错。',
      en: 'The sentence explains or quotes the code; it does not report it.',
    },
  },
  denied: {
    weight: -6,
    most: 0,
    reason: {
      zh: '这句话说的是没有它，或它已经解决。',
      en: 'The sentence says that it did not happen, or is settled.',
    },
  },
  hedged: {
    weight: 0,
    most: 1.3,
    reason: { zh: '说话的人自己也不确定。', en: 'Whoever says it is not sure.' },
  },
};

/** Whether a clue's id is that of an act by which a sentence reports nothing, so that nothing is believed of it. */
export function isSilent(id: string): boolean {
  return Object.hasOwn(actWeights, id) && actWeights[id as Act].most === 0;
}
