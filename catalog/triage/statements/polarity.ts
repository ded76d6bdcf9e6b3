import type { Sentence } from './sentence';

/**
 * Whether a sentence says that a code did not come up. Not a list of sentences: a negation, a word of coming up, and the
 * code, close to each other in one of the orders in which they are said. A negation of anything else is a trouble: 没有声音.
 */

const upZh =
  '(?:报|返回|返|出现|出|碰|遇|见|看|抛|提示|弹|收|发生|复现|打印|产生|命中|触发|记录)(?:上|到|着|出)?(?:过|了)?';
const noZh = '(?<![是有能会]|要)(?:从来没|从没|从未|均未|没|未|别|不会?|不曾|并非|再也不)有?(?:再|曾|真)?';
/** Between a verb and its code stand only words that any code has. */
const plainZh =
  '(?:\\s|的|过|任何|什么|一条|一次|一个|这个|那个|所谓|错误|报错|码|[A-Za-z][\\w.]{1,20}){0,5}';
const endZh = '(?=\\s*(?:$|[，。,；;！!）)]|这|该|此|任何))';

const denials: readonly RegExp[] = [
  // 没有返回 #, 均未报过 #
  new RegExp(`${noZh}${upZh}${plainZh}#`),
  // # 我们没碰上过, # 一次都没出现
  new RegExp(`#[^，。\\n#]{0,10}${noZh}${upZh}${endZh}`),
  // #，现场没报这个码
  new RegExp(`#[^。\\n#]{0,24}${noZh}${upZh}(?:这|该|此)(?:个|种|条)?(?:错|码|号|问题|情况)`),
  // 不存在 # 这回事
  new RegExp(`(?:不存在|查无|没有?|并无|绝无)${plainZh}#\\s?(?:这|一)(?:回事|说|种|个|类)`),
  new RegExp(`(?:不存在|查无|根本没有|并没有|从来没有)${plainZh}#`),
  /#[^。\n#]{0,20}一(?:次|回|个|条)[都也]?(?:没|未|不)/,
  /没有?(?:这|那)(?:个|种|条)(?:错|码|号|报错)/,
];

const upEn =
  '(?:return|throw|threw|hit|hits|see|sees|saw|seen|seeing|get|gets|got|getting|receiv|report|rais|emit|giv|gave|come|came|coming|show|occur|happen|reproduc|appear|answer|produc|observ|encounter|catch|caught|print|find|found|had|have|contain)(?:e?s|e?d|ing|n)?';
/** Words that a sentence goes on with to something else. */
const plainEn =
  "(?!(?:and|but|because|so|then|or|when|after|instead|it|we|they|which|since|as|just|only|until)\\b)[\\w'’]+";
const noEn =
  "(?:\\b(?:nobody|no one|none|nothing|never|not|neither|nor|hardly|zero|without)|(?<!\\bca|\\bwo|could|would)n['’]t)";
const anyEn =
  "(?:\\s(?:a|an|any|the|that|this|even|single|such|more|sign|trace|hits?|instances?|occurrences?|cases?|records?|mentions?|of|for|with|from|code|errors?|us|me|\\w+['’]s))";
const endEn = '(?=\\s*(?:$|[.,;!)]|again|any|here|since|once|anywhere|on|in|at|for)(?:\\b|$|\\W))';

const denialsEn: readonly RegExp[] = [
  // nobody has ever hit #, is not returning #
  new RegExp(`${noEn}(?:\\s${plainEn}){0,6}?\\s${upEn}${anyEn}{0,5}\\s#`, 'i'),
  // not a single #, zero hits for #, no sign of #
  new RegExp(
    `(?<!\\b(?:err|error|code|if|or)\\s)\\b(?:not|zero|no|without|none|neither|nor)${anyEn}{1,6}\\s#`,
    'i',
  ),
  // # never came, # does not occur here
  new RegExp(`#(?:\\s${plainEn}){0,6}?\\s?${noEn}(?:\\s${plainEn}){0,2}?\\s${upEn}${endEn}`, 'i'),
];

const allDenials: readonly RegExp[] = [...denials, ...denialsEn];

/** Words by which a whole matter is settled or taken back, wherever they stand near the code. */
const settled =
  /(?<![没未])(?:已|都)(?:经)?(?:全部)?(?:解决|修复|修好|关闭|结案|闭环|处理完|搞定|换好|恢复正常)|(?<![没未尚还])结案|改完(?:就|也)?(?:好|正常)|(?:就|都)好了(?![吗么])|不用(?:再|继续)?(?:跟|查|管|处理)|(?:可以|能)关(?:闭)?(?:掉)?了|确认(?:已)?(?:恢复|正常|好了)|无法再?复现|不再复现|看(?:错|串|岔)|[贴发抄填]错(?!误)|当没(?:看见|说)|(?:刚才|前面|上面)(?:那条|的话|的)?(?:作废|不算|收回)|假数据|乌龙|撤单|撤销(?:工单|请求)|没有?的事|没这回事|练手|\bresolved\s?[:.,]|(?:status|resolution)\s?[:=]\s?(?:closed|resolved|fixed|done)|\bclosing (?:this|the ticket|it|myself)|\bwent away\b|\b(?:it|errors?|problem|issue|code|#)\s(?:\w+\s){0,3}?(?:is|are|was) gone\b|\bno longer (?:occurs?|happens?|reproducible|appears?|there|seen)|\ball good\b|\bno (?:more )?help (?:is )?needed|\b(?:wrong|other) (?:window|project|product|tab|file|paste)\b|\bcame from (?:a |an |the )?(?:slide|deck|demo|sample|screenshot of|training|document)|\b(?:ignore|disregard) (?:the|my|that|this)|\bwithdrawn\b|\bcancel my (?:request|ticket)|\bno (?:occurrences?|hits?|matches)\b|\bnothing happened\b|\bi (?:take|took) (?:it|that) back/i;
const unsettled =
  /没(?:有)?(?:解决|修|好)|依旧|未(?:解决|修|好)|还(?:没|是|在|会)|仍|依然|又(?:出|报|弹|来)|再次|但(?:是)?(?:现在|今天|又|还)|重新打开|\bnot (?:yet )?(?:fixed|resolved|solved|gone|closed)|n['’]t (?:fixed|resolved|solved|gone|closed)|\bstill\b|\breopen|\bagain\b|怎么|为什么|为何|如何|吗|[?？]|\bwhat\b|\bwhy\b|\bhow\b/i;

/** Words by which something is supposed, taught or rehearsed. */
const supposed =
  /万一|(?:假设|倘若)|假如(?!现在)|(?:哪天|将来|以后|明年)(?:如果|要是|真)|(?:如果|要是)(?:哪天|将来|以后|明年|真)|预案|演练|桌面推演|课件|教材|讲师|讲义|词汇表|术语表|(?:章|页)标题|\b(?:suppose|supposing|hypothetical\w*|pretend\w*|imagine|drill|tabletop|exercise|rehears\w*|glossary|syllabus|were to|what if|some day|one day|would then|would have)\b|^\W*(?:had|should) [\w ]{2,30} (?:return|answer|report|throw|give|see)\w*\s#/i;
const real =
  /(?:现在|刚才|刚刚|今天|昨天|一直|仍然|突然|实际)(?!是?(?:碰|遇|出|返回|报))[^，。,]{0,12}(?:报|返回|提示|弹|出)|(?:演练|练习|课|培训)(?:时|中|过程)[^，。]{0,10}(?:报|返回|弹|出)|\b(?:now|today|yesterday|actually|keeps?|we (?:got|get|see|saw))\b/i;

/** One look, before the many forms are tried. */
const anyNegation =
  /[没未不别无]|n['’]t\b|\b(?:no|not|never|none|nobody|nothing|neither|nor|zero|without|hardly)\b/i;

/** What a sentence says of the code being real: nothing comes up, all is over, or it is only thought of. */
export type Polarity = 'denied' | 'supposed';

/** The same, or undefined where the sentence says none of these. The sentence is without the names of SDKs. */
export function polarityOf(said: Sentence): Polarity | undefined {
  const { before, after, preceding = '', following = '' } = said;
  // Words without a number are no code that could be denied.
  const hasNumber = said.preceding !== undefined;
  const sentence = `${before.trimEnd()} # ${after.trimStart()}`.trim();
  if (
    hasNumber &&
    anyNegation.test(sentence) &&
    !/是不是|有没有|\bnot only\b/.test(sentence) &&
    allDenials.some((one) => one.test(sentence))
  )
    return 'denied';
  const matter = `${preceding} ${sentence} ${following}`;
  if (settled.test(matter) && !unsettled.test(matter)) return 'denied';
  if (following !== '' && takenBack.test(following) && !unsettled.test(following)) return 'denied';
  return supposed.test(`${preceding.slice(-40)} ${sentence}`) && !real.test(sentence)
    ? 'supposed'
    : undefined;
}

/** How somebody takes back what they said just before. */
const takenBack =
  /没有?这(?:个|种|条)?(?:错|码|问题|回事)|当没(?:看见|说)|^[\s\n]*(?:啊|哦|噢)?[，,]?(?:不对|不是|看错|发错|抱歉)|^[\s,，]*(?:no[,.]|nope|never|not once|没有?的事|没有(?:过|啊|的|这回))|^\W*(?:it|that|this) (?:did|does|was|is)(?:n['’]t| not)\b|\b(?:so far )?nobody has\b/i;
