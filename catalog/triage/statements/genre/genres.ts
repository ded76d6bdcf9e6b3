import { code, type Genre } from './genre';
import { moreGenres } from './more-genres';

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
      /(?:^|\n)[^\n]{0,80}(?:用例编号|测试用例|前置(?:条件)?|预期(?:结果)?|期望(?:结果)?|\b(?:test ?case|test plan|expected(?: result)?|precondition|acceptance)\b)[^\n]{0,80}(?:[,|，、\t][^\n]{0,80}){1,6}\n|(?:^|\n)[^\n]{0,20}(?:测试|验收|演练|彩排|test|acceptance|drill|rehearsal|dry run)[^\n]{0,6}(?:安排|计划|方案|plan|schedule|agenda)[^\n]{0,40}?(?:\n|[：:])/i,
      /未执行|待执行|计划|用例|安排|方案|agenda|schedule|演练|彩排|\b(?:drill|rehearsal|dry run)\b|进度[:：]\s?0|(?:^|\n)\W{0,3}TC[-_ ]?\d|\b(?:not (?:yet )?(?:run|executed)|planned|to be run|test plan|test cases?)\b/i,
    ],
    catches: [
      '用例编号,前置,步骤,期望\nTC-01,房主已锁 1 号麦,观众点 1 号麦,返回 «-2343»\nTC-02,已满,申请上麦,返回 «-2346»',
      'Test case | Steps | Expected\nTC-7 | join twice | «-2108» is returned',
      '周五彩排安排：先锁 2 号麦，观众点它应看到 «-2343»；再请前端收工',
      'Drill plan for Monday: lock a seat, viewers check that «-2343» is shown, then unlock',
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
      /(?:(?:^|\n)\s{0,4}[-+*•·]\s?(?:[\w /-]{1,24}:\s)?(?:\[?(?:the (?:sdk|app|server|client|api) now|new|added?|fix(?:ed)?|improved?|changed?|removed?|upgraded?|updated?|feat|chore|deprecated?|dropped|now)\b|新增|修复|优化|调整|升级|移除|支持|去掉)[^\n]*){2}/i,
    ],
    catches: [
      'StageKit 3.4.0 (12 May)\n+ New strings for «-2342»\n+ Added a seat picker\n- Removed the toast for «16386», which is no longer thrown\n',
      '## 2.4.0\n- seats: the SDK now returns «-2346» for a full room\n- docs: added a page\n- camera: fixed a leak\n',
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
        `(?:(?:^|\\n)[^\\n]{0,80}(?:(?!\\d{4}[-/]\\d)${code}|"[A-Z]\\w{3,40}")[^\\n]{0,60}?(?:[\\s,;|：:×x}=→>])[^\\S\\n]{0,6}(?<!(?:\\bis|\\bwas|[为是])[^\\S\\n]{0,3})0(?:\\s?(?:次|times?|hits?))?[^\\S\\n]{0,4}(?=\\n|$)){2}`,
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
      '10:56:13 join rejected «70016» public key length is 0\n10:57:02 join rejected 70016 public key length is 0',
    ],
  },
  ...moreGenres,
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
