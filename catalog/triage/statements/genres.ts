/** A kind of text whose codes are examples, rules or counts of nothing: nobody reports that one came up. */
export interface Genre {
  readonly id:
    | 'manual'
    | 'test-plan'
    | 'passed-tests'
    | 'advert'
    | 'made-up'
    | 'checklist'
    | 'release-note'
    | 'translation'
    | 'notes'
    | 'nothing-counted'
    | 'acceptance'
    | 'how-to'
    | 'wish'
    | 'answered'
    | 'choice'
    | 'doc-comment'
    | 'slide'
    | 'decided'
    | 'strings'
    | 'remark'
    | 'changes'
    | 'commit'
    | 'article';
  /** Tried on the whole text; each must fit. */
  readonly all: readonly RegExp[];
  /** Texts with the codes of it in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** A number that could be a code. */
const code = String.raw`(?<![\w.:])-?\d{3,8}(?![\w:])`;
/** A line of what is to be done when a code is seen: （-2343）：请房主解锁. */
const rule = String.raw`[^\n]{0,60}(?:${code}|\b[A-Z][a-zA-Z]{4,30}Error\b)[^\n]{0,12}(?:[:：—]|一般|通常|多半|往往|usually|mostly|often)[^\n]{0,60}`;

export const genres: readonly Genre[] = [
  {
    id: 'manual',
    all: [
      /(?:^|\n)[^\n]{0,24}(?:手册|指南|须知|术语表?|词汇表|名词解释|海报|展板|课件|讲义|教程|说明书|话术|速查|常见(?:问题|提示|报错|错误)|FAQ|SOP|\b(?:manual|handbook|glossary|poster|leaflet|flyer|guide|cheat ?sheet|playbook|runbook|knowledge base|training)\b)[^\n]{0,24}(?:\n|$)/i,
      new RegExp(`(?:${rule}[^\\n]{0,80}\\n?){2}|(?:[^\\n]{0,60}${code}[^\\n]{0,60}\\n){2}`),
    ],
    catches: [
      '术语表（给新来的同学）\n锁麦：房主锁住座位，别人点会得到 «-2343»。\n禁言：分全员（«-2380»）和单人两种。\n有补充请评论',
      '《运营手册》第 4 章\n4.1 看到“麦位被锁”（«-2343»）：请房主解锁。\n4.2 看到“人数已满”（«-2346»）：请等待。\n本章供新人学习',
    ],
    leaves: ['手册里没有，客户报 «-2343»：麦位被锁\n另一个客户报 «-2346»'],
  },
  {
    id: 'test-plan',
    all: [
      /(?:^|\n)[^\n]{0,80}(?:用例编号|测试用例|前置(?:条件)?|预期(?:结果)?|期望(?:结果)?|\b(?:test ?case|test plan|expected(?: result)?|precondition|acceptance)\b)[^\n]{0,80}(?:[,|，、\t][^\n]{0,80}){1,6}\n|(?:^|\n)[^\n]{0,20}(?:测试|验收|演练|test|acceptance)[^\n]{0,6}(?:安排|计划|方案|plan|schedule)[^\n]{0,40}\n/i,
      /未执行|待执行|计划|用例|安排|进度[:：]\s?0|(?:^|\n)\W{0,3}TC[-_ ]?\d|\b(?:not (?:yet )?(?:run|executed)|planned|to be run|test plan|test cases?)\b/i,
    ],
    catches: [
      '用例编号,前置,步骤,期望\nTC-01,房主已锁 1 号麦,观众点 1 号麦,返回 «-2343»\nTC-02,已满,申请上麦,返回 «-2346»',
      'Test case | Steps | Expected\nTC-7 | join twice | «-2108» is returned',
    ],
    leaves: [
      '步骤：点 1 号麦\n预期：上麦\n实际：返回 «-2343»',
      'Steps: join\nExpected: joined\nActual: «-2108»',
    ],
  },
  {
    id: 'made-up',
    all: [
      /lorem ipsum|\bcanned\b|\bfake[- ]?(?:servers?|services?|back-?ends?|api|rooms?)\b|\bfake-\w+d\b|\b(?:fixtures?|mock(?:ed)? (?:data|server|responses?|fixtures?)|dummy|fake data|sample data|seed data)\b|(?:模拟|假|测试|样例|示例|演示|虚构)数据|\bstub(?:s|bed)?\b|种子数据|\bINSERT INTO \w*(?:error|err|code|text|i18n|message)\w*/i,
    ],
    catches: [
      '// fixtures/room-errors.json, used only by the UI tests\n[{ "op": "takeSeat", "code": «-2342», "message": "lorem ipsum" }]',
      '下面是演示数据：code «70001»，别当真',
      '# fake-roomd\nA stand-in. {"ErrorCode":«100012»,"ErrorInfo":"canned"}',
    ],
    leaves: ['we mock nothing here, takeSeat fails with «-2342»'],
  },
  {
    id: 'passed-tests',
    all: [
      /(?:(?:^|\n)\s{0,8}(?:✓|✔|√|PASS\b|ok \d+\b|\[PASS\])[^\n]*){2}|\b\d+ passed\b|\bTests run: [1-9]\d*, Failures: 0, Errors: 0\b/i,
      /^(?![\s\S]*(?:✗|✘|×|\bFAIL(?:ED)?\b|[1-9]\d* failed))/i,
    ],
    catches: [
      'Tests: 212 passed, 212 total\n  ✓ takeSeat on a locked seat shows the padlock («-2343») (88 ms)\n  ✓ a closed room shows the page («-2100»)',
      '[INFO] mapsCode «10006» ok\n[INFO] Tests run: 1, Failures: 0, Errors: 0',
    ],
    leaves: ['Tests: 1 failed, 2 passed\n  ✓ joins\n  ✗ takeSeat «-2343»'],
  },
  {
    id: 'advert',
    all: [
      /招生|招聘|报名|训练营|岗位(?:职责|要求)|任职要求|职位描述|原价|早鸟|开班|讲师团|\b(?:job (?:description|opening|advert)|we are hiring|responsibilities|requirements:|bootcamp|enrol|early bird|tuition)\b/i,
      /[元￥¥$€]|\d\s?折|年(?:以上)?经验|薪|福利|名额|满\s?\d+\s?人|期|\b(?:salary|years of experience|remote|benefits|seats left|per month|nice to have|you will|you have)\b/i,
    ],
    catches: [
      '《排障训练营》第 5 期招生\nD1 进房失败怎么查（以 «16388» 为例）\nD3 麦位那些事（«-2340»）\n原价 599，老学员 8 折',
      'Job opening: support engineer. You will explain codes such as «70003» to customers. Salary on request.',
    ],
    leaves: ['招聘会直播间报 «70003»，主播进不来', '报名页面能开，进房报 «70003»'],
  },
  {
    id: 'checklist',
    all: [/(?:(?:^|\n)\s{0,4}(?:[-*]\s)?(?:\[\s?\]|☐|□)[^\n]*){3}/],
    catches: ['CHECKLIST\n[ ] power\n[ ] camera app closed (otherwise you meet «-1102»)\n[ ] microphone'],
    leaves: ['[ ] power\n[x] takeSeat fails with «-2342»'],
  },
  {
    id: 'release-note',
    all: [
      /(?:^|\n)[^\n]{0,30}\bv?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?\b[^\n]{0,30}\n(?:\s{0,4}[-+*•·][^\n]*\n){2}/,
      /(?:(?:^|\n)\s{0,4}[-+*•·]\s?(?:\[?(?:new|added?|fix(?:ed)?|improved?|changed?|removed?|upgraded?|updated?|feat|chore|deprecated?|dropped|now)\b|新增|修复|优化|调整|升级|移除|支持|去掉)[^\n]*){2}/i,
    ],
    catches: [
      'StageKit 3.4.0 (12 May)\n+ New strings for «-2342»\n+ Added a seat picker\n- Removed the toast for «16386», which is no longer thrown\n',
    ],
    leaves: ['SDK 3.4.0\n- takeSeat fails with «-2342»\n- nothing else\n'],
  },
  {
    id: 'translation',
    all: [
      /(?:翻译(?:需求|任务|稿|请求|工单)|translation (?:request|job|task|order))|(?:(?:^|\n)\s{0,4}(?:EN|ZH|JA|中|英|译文|原文)\s?[:：][^\n]*){3}/i,
    ],
    catches: ['Translation request\nZH: 若提示“房间 ID 已被使用”（«-2106»），请更换。\nEN: ______'],
    leaves: ['中文提示：房间 ID 已被使用 «-2106»'],
  },
  {
    id: 'notes',
    all: [
      /(?:^|\n)[^\n]{0,40}(?:笔记|学习|知识点|整理了?|总结|study notes?|lessons? learned|things i learned|cheat ?sheet)[^\n]{0,60}\n/i,
      new RegExp(`(?:${rule}\\n?){2}`),
    ],
    catches: [
      '新手笔记\n1. «NotFoundError» 一般是没插设备\n2. NotAllowedError 一般是没点允许\n自己电脑上都正常',
    ],
    leaves: ['今天学习直播时报错\n进房 «70001»：签名过期'],
  },
  {
    id: 'nothing-counted',
    all: [
      new RegExp(
        `(?:(?:^|\\n)[^\\n]{0,80}(?:(?!\\d{4}[-/]\\d)${code}|"[A-Z]\\w{3,40}")[^\\n]{0,60}?(?:[\\s,;|：:×x}=→>])[^\\S\\n]{0,6}0(?:\\s?(?:次|times?|hits?))?[^\\S\\n]{0,4}(?=\\n|$)){2}`,
      ),
      // Beside what counts nothing, a line may say that something failed.
      /^(?!(?:[\s\S]*\n)?[^\n]*(?:\bERROR\b|fail|失败|报错)[^\n]*[^0\s][^\S\n]*(?:\n|$))/i,
    ],
    catches: [
      '错误码日报\n«-1102»    0\n-1105    0\n成功率 100 %',
      'code,label,count\n«65002»,no device,0\n65005,open failed,0',
      'room_errors_total{code="«-1102»"} 0\nroom_errors_total{code="-2100"} 0',
    ],
    leaves: [
      '错误码日报\n«-1102»    3\n-1105    0',
      '[2026-05-16 09:39:00.000] <INFO>  stats rtt=31 loss=0\n[2026-05-16 09:39:01.000] <INFO>  stats rtt=31 loss=0\njoin room failed result: «70003» error: sig verify fail',
      'GET /stats 200 dropped=0\nGET /stats 200 dropped=0\nERROR join «70003»',
    ],
  },
  {
    id: 'acceptance',
    all: [
      /(?:^|\n)\W{0,4}(?:acceptance criteria|definition of done|验收(?:标准|条件))\W{0,4}\n(?:\s{0,4}(?:[-*•]|\d{1,2}[.)、])[^\n]*(?:\n|$)){2}/i,
    ],
    catches: ['Acceptance criteria\n- «10006» shows the empty room page\n- 10003 logs out\n'],
    leaves: ['The acceptance failed\n- «10006»\n- again\n'],
  },
  {
    id: 'how-to',
    all: [/^\W{0,4}(?:wiki|how-?to|tutorial|教程|百科)\s?[:：|–—-]/i],
    catches: ['Wiki: how to read the log. Example line: takeSeat failed «-2343»'],
    leaves: ['the wiki says nothing: «-2343»'],
  },
  {
    // What somebody would like to have, and where it stands in the plan.
    id: 'wish',
    all: [
      /\bas an? [\w -]{2,32}, ?i (?:want|would like|need|wish|expect)\b|\bas an? [\w-]{2,24} i want\b|作为(?:一[名个位])?[^，。\n]{1,12}[，,]\s?我?(?:们)?(?:希望|想要?|需要|期望)|\buser stor(?:y|ies)\b|用户故事|\bfeature (?:request|wish|idea)\b|\benhancement (?:request|idea)\b|(?:^|\n)[^\n，。]{0,12}(?:功能|优化|体验)(?:需求|建议|请求)/i,
      /\bso that\b|\bin order\b|以便|从而|\bstory|backlog|迭代|排期|下个?版本|未开始|not (?:yet )?started|\bpriority\b|优先级|需求|建议|request|wish|idea|故事|nothing is broken|not urgent|mock-?up/i,
      /^(?![\s\S]*(?:\bbut\b|\bbug\b|\bthough\b|\bwhy\b|但是?|进不[去来]|失败|为什么|怎么))/i,
    ],
    catches: [
      'As a viewer, I want a clear hint when it throws «16451», so that I know that I have to click.',
      '作为主播，我希望返回 «-2344» 时页面有中文提示，以便知道麦位被占。（未排期）',
      'Feature request: a friendlier banner for «-2343». Nothing is broken.',
    ],
    leaves: [
      'As a teacher I want to join so that I can teach, but it fails with «70001»',
      '作为主播，我需要上麦，返回 «-2344»',
      'Feature request? No, a bug: it returns «-2343» though the seat is free',
    ],
  },
  {
    // A question and its answer, as a list of frequent ones has them.
    id: 'answered',
    all: [
      new RegExp(
        `(?:^|[\\n。.!（(])[\\s*#\\d.、]{0,6}(?:[Qq]\\s?\\d{0,2}|问题?|[Qq]uestion)\\s?[:：.、][^\\n?？]{0,80}(?:${code}|\\b[A-Z]{3,}_[A-Z_]{3,}\\b|\\b[A-Z][a-z]+[A-Z]\\w{3,}\\b)[^\\n?？]{0,60}[?？\\s]\\s{0,4}[*#]{0,2}(?:[Aa]\\s?\\d{0,2}|答案?|[Aa]nswer)\\s?[:：.、]\\s?[^\\n]{6,}`,
      ),
      /^(?![\s\S]*(?:\bbut\b|\bstill\b|但是?|还是|可是|不知道|没有?用))/i,
    ],
    catches: [
      'Q: What is «70003»? A: The signature is invalid; renew it.',
      '常见问题\n问：报 «10006» 是什么意思？\n答：房间不存在，请主播先创建房间。',
      'Q：«PLAY_NOT_ALLOWED» 是什么？ A：浏览器自动播放策略限制时会抛出，引导用户点击即可。',
    ],
    leaves: [
      'Q: What happens? A: join fails with «70003»',
      'Q: what is «70003»? A: bad signature. But we renewed it',
      '问：码是多少？\n答：«70003»',
      '问题：报 «10006»，怎么办？',
    ],
  },
  {
    // A question with answers to choose from.
    id: 'choice',
    all: [
      /(?:^|[\s?？）)])A\s?[.、)．:：]\s?\S[^\n]{0,60}\s{1,8}B\s?[.、)．:：]\s?\S[^\n]{0,60}\s{1,8}C\s?[.、)．:：]\s?\S/,
      /[?？]|（\s*）|\(\s*\)|说明|选/,
    ],
    catches: ['小测：报 «70001» 说明什么？A. 签名过期 B. 房间不存在 C. 网络断开'],
    leaves: ['A. 进房 B. 上麦，报 «-2343»，怎么办？'],
  },
  {
    id: 'doc-comment',
    all: [
      /^\s{0,8}\/\*\*[\s\S]{0,1200}\*\/\s*$/,
      /\b(?:thrown|returned|raised|returns?|when|if|see)\b|时|返回|抛出/i,
    ],
    catches: ['/** Thrown as «16451» when the browser blocks autoplay. */'],
    leaves: ['/** join */ failed: «70001» when we start'],
  },
  {
    id: 'slide',
    all: [
      /(?:^|\n)\W{0,4}(?:slides?|幻灯片|第\s?\d+\s?页(?:幻灯|PPT)?|PPT)\s?\d{0,3}\s?[:：–—-]|\bspeaker notes?\b|演讲(?:备注|者备注)/i,
    ],
    catches: ['Slide 7: "Top errors" – «10003»: signature out of date. Speaker notes: keep it light.'],
    leaves: ['the slide shows «10003»', 'share the slides: «-1109»'],
  },
  {
    // What a team decided on how errors look.
    id: 'decided',
    all: [
      /(?:^|\n)[^\n：:]{0,16}(?:评审|设计|需求|产品|交互)[^\n：:]{0,6}(?:纪要|记录|结论|会)[^\n：:]{0,6}[：:]|\b(?:design|review|product|ux) (?:minutes|notes|decisions?|review)\s?[:—-]/i,
      /弹窗|文案|出图|排期|样式|合并|统一|单独|交互|\b(?:wording|dialogs?|banners?|toasts?|mock-?ups?|copy|screens?)\b/i,
    ],
    catches: ['设计评审纪要：«-2343» 与 -2344 用同一个弹窗，-2346 单独一个'],
    leaves: ['设计评审会：进房报 «70001»', 'product review: «70003»'],
  },
  {
    // The texts of a program, with their translations.
    id: 'strings',
    all: [
      /(?:^|\n)msgid\s"[\s\S]{0,2000}\nmsgstr\s"|<trans-unit\b|<source>[\s\S]{0,400}<target>|(?:<string name="[^\n]*\n?\s*){2}|(?:(?:^|\n)"[\w.-]{2,60}"\s=\s"[^"\n]*";){2}/,
    ],
    catches: [
      '#. shown for «-1102»\nmsgid "camera_busy"\nmsgstr "摄像头正被别的程序使用"',
      '<string name="err_a">x</string> <!-- «70003» -->\n<string name="err_b">y</string>',
    ],
    leaves: ['msgid 5 failed: «70003»', '"code" = «70003»;'],
  },
  {
    // A remark on what a document says.
    id: 'remark',
    all: [
      /\b(?:not|no) (?:an? )?(?:incident|bug(?: report)?|outage|support case|fault)\b|\bnothing is broken\b|(?:不是|并非)(?:故障|报障|事故)/i,
      /\b(?:docs?|documentation|manual|error page|error list|(?:list|table) of (?:errors|codes))\b|文档|手册|错误码(?:页|表)/i,
    ],
    catches: ['not an incident, only a remark on the documentation: «61004» appears with three names'],
    leaves: ['the documentation has no «61004»', 'no fault of ours: we get «61004», the docs do not help'],
  },
  {
    // What changed from version to version.
    id: 'changes',
    all: [
      /(?:(?:^|(?<=\n))\s{0,2}(?:#{1,4}\s)?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?\]?[^\n\d]{0,24}\n(?:\s{0,4}[-+*•·][^\n]*(?:\n|$)){1,12}\s{0,4}){2}|(?:^|\n)\W{0,6}(?:unreleased|未发布)\W{0,4}\n(?:\s{0,4}[-+*•·][^\n]*(?:\n|$)){1,12}/i,
      /^(?![\s\S]*(?:报错|失败|进不|\bfails?\b|\bgets?\b|\bstill\b))/i,
    ],
    catches: [
      '### 5.2.0\n- map Timeout («61003») to a dialog\n- quieter log on 20120\n### 5.1.4\n- bump webpack\n',
      '### Unreleased\n- treat «0x4003» as retryable\n',
    ],
    leaves: ['4.1.0\n- join fails: «70001»\n4.0.0\n- fine\n', 'SDK 5.2.0, «61003»'],
  },
  {
    // What a change to a program is called.
    id: 'commit',
    all: [
      /^(?:[\da-f]{7,40} )?(?:feat|fix|chore|docs|refactor|test|style|perf|build|ci)(?:\([\w./ -]{1,32}\))?!?: |^(?:Merge (?:pull request|branch|remote-tracking)|Merged PR \d|Revert ")/,
      /^(?![\s\S]*(?:报错|失败|进不|求助|\bhelp\b|\bfails? with\b|\bgets?\b|\bstill\b))/i,
    ],
    catches: [
      'fix(seat): show a hint on «-2343» (#1204)',
      'Merge pull request #311 from rtc/handle-busy: toast for «-1102»',
    ],
    leaves: ['fix: what we tried. It still returns «-2343»', 'Merge of accounts fails with «70001»'],
  },
  {
    // What stands around a page of a help center.
    id: 'article',
    all: [
      /\bwas this (?:article |page |answer )?helpful\b|\b\d{1,3} min(?:ute)?s? read\b|\bpeople found this\b|(?:本文|此页|这篇文章|该文档|以上内容)[^，。\n]{0,8}(?:有帮助|有用)|是否(?:对您)?有(?:所)?帮助|阅读(?:量|次数|时长)\s?[:：]?\s?\d/i,
    ],
    catches: [
      'Knowledge base > Seats > Error «-2343»\nLast edited by Anna, 4 min read. Was this helpful? Yes / No',
      '帮助中心 / 上麦 / «-2343»\n阅读量 1200　本文是否对您有帮助？',
    ],
    leaves: ['The article was not helpful, we get «-2343»', '文档没有帮助，还是 «70001»'],
  },
];

/** In UTF-16 units: longer texts are logs. */
const longest = 6000;
/** What makes a text of any kind a report: somebody, some time, and that it came up. */
const event =
  /(?:今[天早晚]|昨[天晚日]|刚[才刚]|现在|目前|客户|用户|学员|老师|家长|同事|我们?(?:这边)?)[^，。；\n]{0,16}(?:报(?!表|告|名)|遇到|碰到|反馈|弹(?!窗|幕)|出现|收到|提示|失败|进不|打不|连不|没声|黑屏)|(?:还是|一直|又|仍然?)(?:报|弹|返回|提示|失败)|实际(?:结果)?\s?[:：]|\bactual(?: result)?\s?:|\b(?:we|i|he|she|they|customers?|users?|it|one of us|somebody) (?:just |now |still |also |always |suddenly |actually )?(?:got|get|gets|see|saw|sees|hit|hits|keep|keeps|kept|receives?d?|ran into|cannot|can't|could not)\b|\b(?:today|yesterday|this morning|since|keeps? \w+ing|still fails?)\b/i;

/** Kinds whose form is a plea or a question: neither tells a case in them. */
const asking: ReadonlySet<Genre['id']> = new Set<Genre['id']>(['wish', 'answered', 'choice']);

/** The kind of a whole text that reports no code, and whether it asks by its form. */
export function noReportOf(text: string): { readonly asks: boolean } | undefined {
  if (text.length > longest) return undefined;
  const genre = genres.find(({ all }) => all.every((pattern) => pattern.test(text)));
  if (!genre || (genre.id !== 'nothing-counted' && event.test(text))) return undefined;
  return { asks: asking.has(genre.id) };
}
