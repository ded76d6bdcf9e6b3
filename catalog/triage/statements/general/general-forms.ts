import type { Sentence } from '../sentence';
import type { GeneralForm } from './general-form';

/** What tells of one time, or asks for help with it. */
const thisTimeZh =
  /今[天早晚]|昨[天晚夜日]|刚[才刚]|现在|目前(?!没)|早上|中午|下午|晚上|上午|凌晨|这两天|最近|突然|忽然|一直|总是|老是|还是|依[旧然]|仍|反复|偶尔|频繁|又(?:报|出|弹|返)|怎么|为什么|为何|如何|咋|吗|[？?]|求助|麻烦|帮[我忙看]|急[，。！]|协助|看看|排查|尽快|我们?(?:这边|已经|都|试)/;
const thisTimeEn =
  /\b(?:today|yesterday|this morning|tonight|last (?:night|week)|just now|right now|since|suddenly|keeps? (?:on|\w+ing)|still|help(?! (?:page|text|cent|article|link|dialog|screen))|advise|what|why|how|anyone|(?:i|we) (?:got|get|see|saw|have|had|tried|are|were|cannot|can['’]t))\b|\?/i;

/** What asks for help, or says that it goes on: no instruction has it. */
const pleaZh =
  /还是|一直|总是|老是|依[旧然]|仍|反复|又(?:报|出|弹|返)|怎么|为什么|为何|如何|咋|吗|[？?]|求助|麻烦|帮[我忙看]|急[，。！]|协助|看看|排查|尽快/;

/** A marker that makes what follows general. */
const ifZh =
  '(?:如遇|凡是?|一旦|每当|若|倘若|如果?(?!何|图|下|上|此)|假如|要是|万一|当(?![前时天日场地年面])|只要|任何)';
/** The same where a time follows: 返回 # 时. */
const upZh =
  '(?:遇到?|遇上|碰[到上]|出现|收到|接到|返回|报|提示|弹|监控到|检测到|捕获|命中|咨询|反馈|反映|问到|看到|对|因)';
const thenZh =
  '(?:时|的话|后|的情[况形]|的(?:\\s?(?:用户|客户|请求|工单|会话|订单|学员|商户|人))|者|的\\s?，)';
/** What is to be done, and by whom: an instruction and not an event. */
const mustZh =
  '请(?:先|按|重|安抚|升级|提醒|告知|引导|直接|勿|不要|客户|用户|对方|联系|转|使用|改|切换|参[考照见]|统一|立即|务必|值班|记录|登记|让|走)|应(?!用)|须|需(?!求)|必须|务必|不得|[切请]勿|不要|不承担|不予|建议|由[^，。；]{1,12}(?:处理|负责|跟进|回复|承担|刷新)|升级(?!了|到|后|版|过|完)|引导|告知|安抚|上报|回复|改[为成]|文案|视[为作]|计[为入]|一律|统一|归[入为类]|赔|可(?:以)?(?:先|忽略|重试|直接|通过|按|联系)|按[^，。；]{1,10}(?:处理|执行|计)|[先再](?:查|看|确认|让|请|联系|安抚|核|检查|问)';
/** The same of what a program does, which a customer may tell of one time as well. */
const mayZh =
  '转(?!推|码|播|圈|写|了|发)|切换(?!了|后|到|过)|通知|提醒|降级|熔断|忽略|重试(?!了|没|无|也|还|仍|都|后|过|多|好|几|依)|弹出?[^，。；]{0,6}(?:提示|窗|框|层)|显示[^，。；]{0,12}(?:页|提示|文案|按钮|图)|自动(?:重|切|续|刷|上报|降)|刷新|重新(?:生成|获取|登录|申请|签)(?!了|也|还|后|过)';
const changeZh =
  '(?:新增|增加|优化|调整|改进|完善|支持|补充|补全|统一|修订|细化|更新|修正|修改|翻译|收录|区分)';
const artefactZh =
  '(?:提示|文案|处理|重试|说明|逻辑|映射|弹窗|兼容|章节|条目|解释|释义|翻译|用例|分支|埋点|监控|告警|话术|步骤|描述|动画|插画|占位图?|空态页?)';

const upEn =
  '(?:returns?|reports?|throws?|gives?|shows?|answers?|says?|gets?|sees?|hits?|receives?|reads?|prints?|fails? with|emits?|raises?|mentions?|asks? (?:about|for)|encounters?|meets?|is|equals?|appears?|comes up|occurs?|persists?|of|for|with|from)';
const doEn =
  "(?:please (?!help|advise|check|fix|look|assist|tell us|let|investigate|find|see)\\w+|do not|don['’]t|(?:never|always) (?!could|work|had|did|saw|got|been|was|were|happen)\\w+|escalate|page (?:the|some|on)|contact|tell (?:the|them|users?|customers?)|ask (?:the|them|for|users?|customers?)|refresh|renew|restart|reload|ignore|notify|inform|forward|reassign|retry|re-?issue|refund|apologi[sz]e|route|suggest|recommend|advise (?:the|them|users?|customers?)|offer|explain|send|check|verify|install|log (?:in|out)|re-?login|re-?generate|bypass|skip|suppress|switch (?:to|over)|fall back|wait|reconnect|display|show (?:a|an|the|them|our|some)|hand over|open (?:a|the) ticket|(?:we|you|it|agents?|operators?|users?|customers?|(?:the|an?|our) [\\w-]+(?: [\\w-]+)?) (?:must|should|shall|will|would|may|can|have to|has to|needs? to|is to|are to|(?:is|are) (?:not )?(?:shown|displayed|expected|retried|logged|ignored|hidden|obliged|liable|entitled|paged|told|asked|sent|moved|redirected|counted|offered|required))|must|shall|should)";
const docZh =
  '文档|手册|讲义|草案|验收标准|说明书|接口说明|约定|协议|规定|规范|契约|注释|指南|教程|预案|模板|条款|附件|附录|合同|用例|备忘|公告|知识库|话术|题库|考题|考核|词条|术语|课件|教材|需求|设计稿|评审|灰度|招标|投标|标书|更新日志|版本说明|发布说明|告警规则|监控规则|FAQ|SOP|PRD|SLA';
const docEn =
  'docs?|documentation|manual|spec(?:ification)?s?|contract|readme|wiki|handbook|runbook|playbook|guide|template|criteria|appendix|annex|training|TODO|FAQ|SOP|PRD|RFC|ADR|SLA|quiz|glossary|syllabus|slides?(?: \\d+)?|deck|release notes?|changelog|minutes|backlog|sprint goal|roadmap|macro|knowledge base|tender|dashboard|review comment|code review|terms|policy|guidelines?|checklist|demo script';
const changeEn =
  '(?:new|added?|adds|improved?|improves|reworded?|rewords|updated?|updates|friendlier|clearer|better|shorter|changed?|changes|translated?|documented?|drafted?|wrote|renamed?)';
const artefactEn =
  '(?:messages?|texts?|wording|hints?|banners?|toasts?|dialogs?|docs?|descriptions?|translations?|copy|rows?|sections?|entry|entries|handlers?|handling|retr(?:y|ies)|mappings?|alerts?|tests?|cases?|backoff|fallbacks?|macros?|templates?|articles?|pages?|icons?|metrics?|counters?|labels?)';

export const generalForms: readonly GeneralForm[] = [
  {
    id: 'if-zh',
    pattern: new RegExp(`${ifZh}[^。；#]{0,40}#[^。；]{0,48}?(?:${mustZh}|${mayZh})`),
    unless: pleaZh,
    catches: ['今晚若出现 «70003»，由阿凯远程处理', '如返回 «100001»，由乙方在一小时内处理'],
    leaves: ['如果换 Chrome 就报 «70001»，怎么办', '当前报 «-2343»，请帮忙看看'],
  },
  {
    id: 'whenever-zh',
    pattern: new RegExp(
      `${upZh}[^。；#]{0,30}#[^。；#]{0,24}?${thenZh}[^。；]{0,40}?(?:${mustZh})|(?:遇到?|遇上|碰[到上]|收到|监控到|检测到|捕获|命中)[^。；#]{0,30}#[^。；#]{0,24}?(?:${thenZh}|(?:，\\s?)?(?:则|就(?!是)|即))[^。；]{0,40}?(?:${mustZh}|${mayZh})`,
    ),
    unless: thisTimeZh,
    catches: [
      '用户咨询 «70051» 时，请安抚情绪并升级二线，不要承诺恢复时间',
      '返回 «-2381» 时，弹窗文案改为稍后再试',
      '因甲方欠费导致返回 «-100013» 的，乙方不承担违约责任',
      '监控到 «10005» 连续三次后，自动切换线路并通知值班',
      '遇到 «70001» 就重新生成签名',
    ],
    leaves: ['我们遇到 «70001» 了，请尽快处理', '返回 «70003» 的用户重试没用', '报 «70001» 后画面就没了'],
  },
  {
    id: 'whenever-en',
    pattern: new RegExp(
      `\\b(?:if|when(?:ever)?|once|in case|should|every time|as soon as|where|upon|on|for|after)\\b[^.#]{0,60}?(?:${upEn})?[^.#,]{0,24}#[^.#]{0,70}?(?:[,:;]| then| -+)\\s?(?:then )?${doEn}\\b|(?:^|[:;,.] ?)\\s*${doEn}\\b[^.#]{0,50}\\b(?:if|when(?:ever)?|once|in case|on|upon|after|for|who|with|any|every|all|each)\\b[^.#]{0,50}#`,
      'i',
    ),
    unless: thisTimeEn,
    catches: [
      'if it reports «-10015» for more than five minutes, page the on-call engineer',
      'SOP: on «70001», tell the user to log in again',
      'Escalate any ticket with «70003» to tier two',
      'whenever the client answers «70001», a banner is displayed; the operator must confirm',
      'Never promise a date to users who see «100007»',
    ],
    leaves: [
      'When I click join, it returns «70001» and the page is white',
      'when the call starts it fails with «70001» and the picture freezes',
      'Please check why it returns «70001»',
      'for two users it returns «70001», please help',
    ],
  },
  {
    // Nobody who reports an error says that it may have come up: "if it returns".
    id: 'if-it-does',
    pattern: new RegExp(
      `当[^，。；#]{0,10}(?:返回|报|收到|出现|遇到|等于|为|是)[^，。；#]{0,6}#[^，。；#]{0,6}时|(?:若|倘若|如果?|一旦|假如|要是)[^，。；#]{0,6}(?:返回|报|提示|弹|收到|出现|遇到|碰到|为|是|等于)[^，。；#]{0,8}#[^。；]{0,12}[，：]|\\bif (?:you|they|users?|somebody|someone|anybody|anyone) (?:ever )?(?:see|sees|get|gets|hit|hits|meet|meets|find|finds)\\s(?:an? |the |error |code ){0,3}#[^.#]{0,8} (?:it|this|that) (?:means|is|says)\\b|\\bif (?:(?:the|our|an?|any|its?) )?(?:[\\w.-]+ ){0,2}${upEn}\\s(?:(?:an? |the )?(?:error |code ){0,2})?#[^.#]{0,50}(?:[,:;]| then)`,
      'i',
    ),
    unless: new RegExp(`${thisTimeZh.source}|${thisTimeEn.source}`, 'i'),
    catches: [
      '当返回 «-10016» 时，客户端按 1s、2s、4s 退避',
      'If it returns «-100013», the client shows the retry dialog and keeps the session',
      'If the engine ever returns «1201», show the help page.',
      'If you ever see «-2381» it means that the user is muted.',
      '如果返回 «70001»，界面上有一个重试按钮',
    ],
    leaves: [
      '如果用 Safari 打开就报 «70001»，换 Chrome 没事',
      'If I use Chrome it returns «70001», in Edge it is fine',
    ],
  },
  {
    id: 'means',
    pattern:
      /#\s?(?:错误码?\s?|这个码\s?)?(?:表示|代表|意味着?|意思是|含义[是为]|是?指的?是?|对应的?|属于|归(?:入|为|类)|视[为作]|计[为入]|算[作入]|列[为入]|划[为入]|保留给|预留)|#\s(?:means|stands? for|indicates|denotes?|(?:from )?(?:goes|go|belongs?|is (?:routed|assigned)) to|maps? to|corresponds to|counts? (?:as|towards)|is (?:defined|documented|reserved|classed|classified|treated|considered|counted|mapped|deemed)|(?:are|is) returned (?:when|if)|will be returned|should be)\b/i,
    unless: thisTimeZh,
    catches: [
      '«70001» means the signature has expired',
      '«70003» 对应签名校验失败',
      '«1003» 归为可忽略的错误',
      'minutes with «100001» count as unavailable; «100001» counts as downtime',
    ],
    leaves: ['报 «70001»', 'code «70001»: signature expired', '«70001» 代表什么？'],
  },
  {
    // The last one that a document has, or the one beside a gap in it.
    id: 'end-of-list',
    pattern:
      /(?:表|文档|列表|清单|官网|手册)[^，。；#]{0,10}#[^，。；#]{0,4}(?:后面|之后|往后|以后|往下|下面|再往后)[^，。；#]{0,6}(?:没|无|缺|断|跳)|(?:(?<![代])表(?![单示情现演])|文档|列表|清单|官网|手册)[^，。；#]{0,8}(?:只|就)?(?:写到|列到|截止到?|止于|最后一?[个条]是|(?<![收遇拿得看])到)\s?#\s?(?:为止|就)|\b(?<!user )(?:list|table|docs?|documentation|manual)\s(?:\w+ ){0,3}(?:ends?|stops?|jumps?|skips?)\s(?:at|with|from|after)\s#|\b(?:after|behind|beyond|past|following) # (?:there (?:is|are) (?:nothing|no)|comes? nothing|the (?:list|table) (?:ends|stops))\b/i,
    unless: /(?:还是|又|也)(?:报|返回|弹)|(?:报|弹|提示|返回|抛)\s?#/,
    catches: [
      '官网表里 «-100024» 后面就没有了',
      '文档只写到 «70115» 为止',
      'the list ends at «-100024»',
      'the table in the docs jumps from «-2347» to -2360',
      'after «16452» there is nothing in the docs',
    ],
    leaves: [
      'The user list stops updating and we see «70003»',
      'The join page stops loading with «70001»',
      '登录表单点了收到 «70001» 就白屏',
      '表格页报 «-1102» 后面就没有画面了',
      'after «70001» the page is white',
    ],
  },
  {
    id: 'counted',
    pattern:
      /#[^。；#]{0,24}(?:视[为作]|计[为入]|算[作入]|列入|不承担|不予|免责|不计入?|赔[付偿]|按[^，。；]{1,6}(?:赔|扣|减))|\b(?:in|during|on|at|for) which\b[^.#]{0,40}#[^.]{0,24}\b(?:counts?|is|are|shall|must)\b|#[^.#]{0,30}\b(?:counts? (?:as|towards|against)|(?:is|are) (?:deemed|excluded|credited))\b/i,
    unless: thisTimeZh,
    catches: [
      '根据第 6 条，«61003» 导致的中断按分钟赔付',
      'minutes in which it answers «100001» count as unavailable',
      '返回 «100001» 的时段计入不可用时间',
      'Calls that end with «20111» are excluded from the report',
    ],
    leaves: ['the room in which we got «70001» was new', '返回 «100001»，不计费吗'],
  },
  {
    id: 'artefact',
    pattern: new RegExp(
      `${changeZh}[^。；#]{0,30}#[^。；#]{0,12}${artefactZh}|${artefactZh}[^。；#]{0,8}(?:改|加|补|写|换)(?:为|成|上|到|好|了)?[^。；#]{0,16}#|\\b${changeEn}\\b[^.#]{0,40}\\b${artefactEn}\\s(?:for|of|on|about|behind)\\b[^.#]{0,40}#|\\b${changeEn}\\b[^.#]{0,40}#\\s(?:error )?${artefactEn}\\b`,
      'i',
    ),
    unless:
      /怎么|为什么|为何|如何|吗|[？?]|求|麻烦|帮|失败|报错|仍|还是|依[旧然]|(?:报|弹|提示|返回|抛)\s?#|(?:标题|正文|上面?|里面?|屏幕|界面|内容|字样)(?:上|里)?写|写(?:着|的是|了个)|\b(?:what|why|how|wrong|missing|confus\w+|says?|stuck|fail\w*|got|get|see|keeps?)\b/i,
    catches: [
      'the app now shows a friendlier message for error «20117»',
      '优化 «70003» 的提示文案',
      '补充 «30000412» 的说明',
      'new test for «-2343»',
    ],
    leaves: [
      'the message for «70001» is confusing, what is it',
      '登录失败，«70001» 的提示是什么',
      '弹窗，标题写错误 «1602»，正文写的是“未实现”',
      '报 «70001»',
    ],
  },
  {
    id: 'attribute',
    pattern: new RegExp(
      `#\\s?(?:的|这个|这类|类)?\\s?[\\u3400-\\u9fff]{0,4}?(?:${artefactZh}|指南|手册|文章|章节|方案|阈值|修复时限|预案|流程|(?<!问)题|一览|速查|释义)(?![\\u3400-\\u9fff]{0,3}(?:不|没|错|失|是|说|写|里|弹|显|原文|原话|截|就|只))|#[^.#]{0,3} (?:troubleshooting|error) (?:guide|article|page)\\b`,
    ),
    unless:
      /怎么|为什么|为何|如何|吗|[？?]|求|麻烦|帮忙|失败|报错|[报返弹]\s?(?:错误码?)?\s?#|一直|还是|仍|又|不了|打不开|截图|照片|拍|发来|发了/,
    catches: ['讨论了 «-2343» 的产品方案，结论是下季度再做', '«70052» 排查指南已更新到第三版'],
    leaves: ['报 «70001»', '«70003» 的提示关不掉', '«70001» 的问题', '用户发来一张只有“«1001»”的弹窗照片'],
  },
  {
    id: 'document',
    pattern: new RegExp(
      `^[^。，,：:#]{0,20}(?:${docZh}|\\b(?:${docEn})\\b)[^。，,：:#]{0,20}[：:](?!\\s?#)[^。#]{0,80}#|(?:${docZh})[^。，#]{0,12}(?:里|上|中|写|说|规定|要求|收录|列|提到|记载|约定|指出|给出)[^。#]{0,30}#|\\b(?:${docEn})\\b[^.#]{0,30}\\b(?:says?|states?|covers?|lists?|mentions?|describes?|requires?|defines?|explains?|reads?|has|contains|includes|promises?)\\b[^.#]{0,40}#|\\baccording to [^.#]{0,40}\\b(?:${docEn})\\b|@(?:throws|returns?|exception|error|retval)\\s[^#]{0,60}#|\\b(?:shall|must|should) (?:map|translate|return|answer|show|treat|convert|ignore)\\b|(?:将|把|应|需|要)(?:把|将)?[^。，#]{0,12}(?:映射|翻译|转换|统一)[^。，#]{0,12}#|\\bshall\\b|\\b(?:documentation|manual|handbook|readme|service levels?)\\b|\\b(?:acceptance criteria|test case)\\b|(?:服务等级|验收(?:标准|条件)|接口(?:约定|文档|规范)|接入规范|测试用例|应急预案)`,
      'i',
    ),
    unless: new RegExp(`${thisTimeZh.source}|${thisTimeEn.source}|没有?写|没有?说|查不到|找不到`, 'i'),
    catches: [
      'Our spec says the app shall log out whenever it reports «70001»',
      'Acceptance criteria: when it answers «70001», a banner is displayed',
      '文档里说 «70001» 是签名过期',
      '测试用例：抛出 «70001»，预期回到首页',
      '@throws «70001» when the signature is old',
      '值班手册收录了 «70001»',
    ],
    leaves: [
      'we followed the runbook and it still returns «61003»',
      '按手册重试了，还是 «70001»',
      '手册里没写 «10005»',
      '合同用户反馈进房失败 «10003»',
    ],
  },
  {
    id: 'unreal-condition',
    pattern:
      /(?:如果|要是|万一|假如|假设|倘若)(?:[^。，#]{0,4})(?:以后|将来|哪天|下次|真)|(?:以后|将来|哪天|下次)(?:如果|要是|万一|真)|\b(?:suppose|supposing|hypothetically|were to|what if)\b/i,
    unless: thisTimeZh,
    catches: ['如果以后真碰到 «70001»，我们再来找您', 'suppose it were to return «1005» in such a case'],
    leaves: ['我们报 «70001»', '重启以后，还是报 «10006»'],
  },
  {
    id: 'exampled',
    pattern:
      /(?:例如|比如说?|譬如|诸如|形如|示例|举例|[\s（(]例\s?[:：])[^。；#，]{0,16}#|#\s?(?:之类|这类|这种|等(?:错误|码|等))|\b(?:e\.g\.|such as|for example|for instance|something like)[^.#,]{0,24}#/i,
    unless: new RegExp(`${thisTimeZh.source}|${thisTimeEn.source}|报|failed|失败`, 'i'),
    catches: [
      '错误码（例：«16388»）：____',
      '可填多个错误码，例如 «70001»',
      'Enter the code (e.g. «70001») into the search field',
    ],
    leaves: ['经常报错，比如 «70001»，怎么办', '报 «70001»'],
  },
];

/** Words of a sentence: a record hardly has any. */
const joins =
  /[\u3400-\u9fff]{2}|@\w|[?:] |\b(?:the|an?|of|to|is|are|for|and|when(?:ever)?|if|in|on|with|our|new)\b/i;
const marks = /["“”'‘’「」『』《》()（）[\]【】*`~#]/g;

/** Whether a sentence speaks of a code in general, in one of the forms. */
export function isGeneral({ before, after, preceding }: Sentence, forms = generalForms): boolean {
  const plain = (text: string) => text.replace(marks, ' ');
  if (!joins.test(before) && !joins.test(after)) return false;
  // Words without a number are spoken of in the forms that need none.
  const code = preceding === undefined ? '' : '#';
  const said = `${plain(before)} ${code} ${plain(after)}`.replace(/\s+/g, ' ').trim();
  return forms.some(({ pattern, unless }) => pattern.test(said) && unless?.test(said) !== true);
}
