import { onPurpose } from '../on-purpose';
import type { Sign } from './sign';

/** What a document says and a report does not. No sign is enough alone. */
export const contentSigns: readonly Sign[] = [
  {
    // Tests that ended as they should.
    id: 'passed',
    weight: 1.5,
    most: 2,
    on: 'line',
    pattern:
      /\b(\d+) of \1 (?:ok|passed|met)|\b0 fail(?:ed|ures)|\ball (?:\w+ )?(?:ok|passed|green|met)\b|全部(?:通过|合格)|(?<![未不])一次通过/i,
    unless: /不合格|未通过|\bfail\b/i,
    catches: ['6 of 6 ok, 0 failed, 0 skipped', 'all eight met'],
    leaves: ['| T3 | FAIL |'],
  },
  {
    // What is brought about to be looked at.
    id: 'provoked',
    weight: 1,
    most: 3,
    on: 'line',
    pattern: new RegExp(
      [
        /故意|亲手把|人为|彩排/,
        /\b(?:provok\w+|deliberately|fault injection|bump into|homework|role play|sample tasks?|hint:)/,
      ]
        .map(({ source }) => source)
        .concat(onPurpose)
        .join('|'),
      'i',
    ),
    catches: [
      '我们故意把签名改坏一位，看到了 70003',
      'we broke the key by one letter on purpose',
      '        Homework: provoke -1106 with two apps',
    ],
    leaves: ['拔掉重插也不行', 'it says already in a room, we keep one engine instance on purpose'],
  },
  {
    // Counts of a whole time.
    id: 'statistics',
    weight: 0.8,
    most: 3,
    on: 'line',
    pattern:
      /占\s?\d{1,3}\s?[%％]|同比|全年|\b(?:year over year|per cent of all|% of (?:all|the)|compared with last year)\b/i,
    catches: ['签名类（70001、70003）占 41%'],
    leaves: ['失败率 41%'],
  },
  {
    // Somebody who stands for many.
    id: 'role',
    weight: 0.6,
    most: 4,
    on: 'line',
    pattern:
      /\b(?:an? (?:\w+ )?(?:caller|customer|pupil|teacher|parent|user|student|guest|lead) (?:says|writes|asks|sees|calls)|the (?:caller|candidate|interviewer|learner|agent|reader)s?\b|(?:good|weak|right) answers?\b|each team|tier (?:one|two)|as an? \w+ i want|they (?:should|must))|坐席|考生|学员应|持卡人|(?:客户|用户)(?:说|问)[“"]/i,
    catches: ['[2] A teacher says: my camera is black.', 'Good answers: firewall, publisher gone, retry.'],
    leaves: ['the user gets -2311'],
  },
  {
    // Nothing of it is real, or nothing has come up.
    id: 'unreal',
    weight: 3,
    most: 2,
    on: 'line',
    pattern:
      /虚构|纯属|扮演|编造的|假(?:数据|的)|不是(?:真的|程序)|(?:都|均|仅)[为是]?(?:练习|示例|演示)|仅(?:作|供|为)(?:归档|存档|学习|参考|张贴|演示|示例|培训|新人)|不接触生产|(?:本周|本班|一期|期间)(?:无|未|没有?)(?:任何)?(?:故障|发生|异常)|无待办|\b(?:made[- ]up|invented|fictional|fictitious|imaginary|simulat(?:ed|or) (?:output|session|customer|caller|call|log|data|case|incident)|role[- ]?play|plays (?:an?|the) |not a real|no(?:thing|ne)? (?:of it )?is (?:taken )?from a (?:real|live)|no customer(?: is| was)? (?:involved|affected)|placeholders|for illustration|for training (?:only|purposes))\b|EXERCISE(?: - |\s)EXERCISE|\bNOT A REAL\b/i,
    unless: /演练(?:不|不是)|(?:this is )no exercise|只是参考/i,
    catches: ['every utterance below is invented by the content team', '本周无故障'],
    leaves: ['This is no exercise.', '假如换网络就好'],
  },
  {
    // Nothing was done yet that could fail.
    id: 'not-yet',
    weight: 2,
    most: 1,
    on: 'line',
    pattern:
      /(?:尚未|还没有?|未)(?:开发|上线|执行|接入|集成|开始)|\b(?:not (?:yet )?executed|not been (?:run|executed)|(?:haven['’]t|have not|not) (?:yet )?(?:installed|integrated|started)(?: anything)?(?: yet)?)\b/i,
    catches: ['状态：征求意见，尚未开发', 'status: draft, not executed'],
    leaves: ['未成年人模式打不开'],
  },
  {
    // It is over, and nothing is left of it.
    id: 'settled',
    weight: 1.5,
    most: 3,
    on: 'line',
    pattern:
      /已结案|(?:全部|均已|都已|已经?|后)恢复(?!后|不)|(?:之后|此后|再)[也]?(?:未|没(?:有)?)再?(?:出现|发生|复现)|整改[^\n]{0,8}(?:完成|通过)|(?:——|[-—:：]\s?)完成\s*$|(?:周[一二三四五六日]|已)关闭\s*$|遗留\s?0|沿用至今|从那(?:以后|时起)|(?:多|[一二三四五六七八九十]|\d)年(?:前|过去了)|那是 ?\d{4} ?年|\b(?:incident|case|ticket) (?:is |was )?closed\b|\bclosed (?:mon|tue|wed|thu|fri|this week)|\bstatus\s?:\s?(?:final|closed|resolved|done|accepted|settled)|\[done\]|error rate back to zero|\b(?:ran|run|works?|working) normally\b|\bwithout any (?:further )?\w+ (?:visit|error|case)|\bwe are sorry\b|\bwe apologi[sz]e|\bfor the inconvenience|^what we (?:did|changed|learned|will)|(?:深表|表示)歉意|致歉|\bno (?:customer )?action (?:was |is )?(?:needed|required)|\bcarried over 0|(?:long|all) (?:since )?closed|years (?:ago|later)|\bis closed\b(?! *(?:to|for))/i,
    unless: /未|没(?!有?再)|仍|又|\bnot\b|\bstill\b|\bagain\b|\bbut\b|\broom\b/i,
    catches: ['18:55  incident closed', '10:20 全部恢复', '[done] key rotation added'],
    leaves: ['尚未恢复', 'the room is closed and we get 70001'],
  },
  {
    id: 'planned',
    weight: 1,
    most: 3,
    on: 'line',
    pattern:
      /草稿|初稿|审核稿|征求意见|待(?:定|审|评审|发布|办|补)(?:\s|$|[，,。；;）)])|拟于|拟(?:定|统一)|未(?:评审|开始|执行)|上线目标|里程碑|提测|评审中|届时|将(?:于|分批|逐步)|顺延|计划(?:日期|时间)|来年|下一?期|灰度\s*$|\b(?:draft|TBD|to be (?:filled|done|decided|defined|run)|do not publish|planned (?:for|date)|date planned|proposed|go(?:es)? (?:live|to print)|from next (?:month|week|year) on|will no longer|next (?:quarter|year|meeting)|will be (?:held|covered|printed|read)|deadline|due date)\b/i,
    unless: /待(?:补|补充)?[^\n]{0,4}(?:回复|处理|解决|定位)|the (?:release|launch) is blocked/i,
    catches: ['版本：0.9 草稿', 'Date planned: third Wednesday', '[ 1/16] 阅读 ............ 待办'],
    leaves: ['等待回复', 'waiting'],
  },
  {
    // Blanks that somebody is to fill in.
    id: 'blank',
    weight: 1,
    most: 3,
    on: 'line',
    pattern:
      /_{4,}|（[\s　]*）|\(\s{2,}\)|\{\{\w+\}\}|\[\s?\][^\n]*\[\s?\]|^\s{0,4}(?:[-*]\s)?(?:\[\s?\]|☐|□)\s|待办\s*$/,
    catches: ['姓名：________', 'Hello {{name}},', '□ 控制台子账号'],
    leaves: ['[x] done', 'a_b_c'],
  },
  {
    // What should come, where nothing did.
    id: 'expected',
    weight: 0.8,
    most: 4,
    on: 'line',
    pattern:
      /^[\W_\d]{0,6}(?:预期|期望|expect(?:ed)?)(?:结果|reaction|result)?\s?[：:\s]|\b(?:expected reaction|players should|should (?:ask|suspect|see|get))\b|值班员应|考生应|坐席应/i,
    catches: ['  预期：收到 -2346', '   expect   {code: 65002}'],
    leaves: ['实际：返回 -2343'],
  },
  {
    // It speaks to readers whom it does not know.
    id: 'audience',
    weight: 1.5,
    most: 2,
    on: 'line',
    pattern:
      /(?:各位|所有|尊敬的)(?:新)?(?:同事|同学|同仁|领导|家长|用户|客户|会员|学员|(?:合作)?伙伴|读者)|同学们|新(?:来的)?同[事学]|小编|大家看|本(?:页面?|文档?|章|节|手册|方案|附件|清单|条)(?:面向|说明|由|覆盖|适用|仅|供|中|为|如有)|\b(?:dear (?:new )?(?:\w+ )?(?:colleagues|customers|all|parents|readers|students|partners|members|champions|friends)|(?:hi|hello) (?:all|everyone|everybody)\b(?=\W*$)|to our customers|new (?:colleagues|starters|joiners)|every (?:admin|agent|colleague)\w*|this (?:document|runbook|annex|letter|part of the|module|article|guide(?:line)?|lesson|pack|chapter)\b|this page (?:explains|describes|covers|lists|is for)|should know|the provider shall|good morning every(?:body|one))\b/i,
    catches: ['各位新同事：', 'Dear customers,', '本页面向一线坐席'],
    leaves: ['各位老师好：', 'this page is white'],
  },
  {
    id: 'example',
    weight: 0.6,
    most: 3,
    on: 'line',
    pattern:
      /例如|比如|举例|示例|样例|假设|设想|如下图|\b(?:for example|e\.g\.|such as|imagine|suppose|examples?\s?:|scenario|typical(?:ly)?|usually|say, )\b/i,
    unless: /经常报|总是|always|we (?:get|see)/i,
    catches: ['例如：-2343', 'A number beginning with -11 is about devices, for example -1102.'],
    leaves: ['报 70001'],
  },
  {
    // What is meant, done or shown whenever a code comes up.
    id: 'rule',
    weight: 0.6,
    most: 5,
    on: 'line',
    pattern:
      /(?:多半|往往|通常|这[种类](?:是|多半)|一般(?:是|为)|表示|意思是|含义|对应|视为|统一为|引导(?:用户|客户)|告知(?:用户|客户)|请(?:客户|用户|您)|提示用户|让(?:客户|业务方|用户)|用户应|应(?:当|先|引导|判断)|不得|一律|无需处理|→\s?(?:让|查|核对|刷新|重新|取消|改为|由)|识别：|跟进：|话术[：“])|\b(?:means|indicates|stands for|tells us that|is (?:shown|treated|retried|returned|raised) (?:as|when|if|twice)|are shown as|if the (?:app|log|user|customer|client) (?:shows|says|gets)|ask (?:the|them|whether)|tell the (?:user|customer)|(?:shall|must) (?:not |credit|be |deliver)|does not count|page the|escalate|return the ticket|send the)\b/i,
    unless: /手册(?:上|里)?写|manual says|[？?]/i,
    catches: [
      '-1101 表示系统没有授权摄像头',
      '  * -100013: Page the billing contact.',
      '16451 is not shown; 16449 are shown as slow',
    ],
    leaves: ['报 70001', 'it returns 70001'],
  },
  {
    // Questions that are asked and answered in one go.
    id: 'questions',
    weight: 1,
    most: 3,
    on: 'line',
    pattern:
      /^[\W_]{0,3}(?:Q\s?\d{0,2}|问|第\s?\d+\s?题)\s?[：:.、]|[？?]\s?答\s?[：:“]|^\s{0,4}\d{1,2}[.、]\s[^\n]{2,80}（[\s　]*）|^\s{0,4}[A-D]\s\S[^\n]*\sB\s\S|^\s{0,8}[a-d]\)\s\S|^\*\*[^*\n]{4,80}\?\*\*/i,
    catches: ['Q1：进入会议时提示 -2105 怎么办？', '4. 70013 说明不一致。（　）'],
    leaves: ['请问 70001 怎么办？'],
  },
  {
    // Code, rules and data that handle errors.
    id: 'source',
    weight: 1,
    most: 3,
    on: 'line',
    pattern:
      /^\s{0,40}(?:- alert:|expr:|labels:|annotations:|- intent:|examples:|responses:|policies:|paths:|components:|schema:|summary:|openapi:|(?:value|examples?|enum|required|\$ref):|macro_id|import .{1,40} from|if code in|elif code|else: toast|key\t)|^\s{0,8}[a-z]{1,12}(?:[._][a-z]{1,12}){0,3}[._-]\d{3,8}(?:\t|\s{2,}|\s?[:=,]\s?["'])|\b(?:toast|backoff|explain)\(|^\|[\s|:-]{6,}\|?$|onError\(-?\d/,
    catches: [
      '        expr: sum(increase(client_error[10m])) > 50',
      '  - intent: camera_busy',
      'err_4097\t现在不能这样操作\tdone',
    ],
    leaves: ['SDK <ERROR> Join room failed'],
  },
  {
    // Changes of a product.
    id: 'change',
    weight: 0.7,
    most: 4,
    on: 'line',
    pattern:
      /^\s{0,4}[-+*•·]\s?(?:新增|修复|优化|调整|升级|移除|去掉|清理|性能|依赖|文档|支持|(?:new|added?|fix(?:ed)?|improved?|changed?|removed?|dropped|friendlier|faster|no longer)\b)|不再(?:弹窗|提示|重复)|\b(?:is no longer (?:raised|thrown|shown)|is now (?:retried|shown|hidden))\b|^\s{0,4}\[(?:done|fixed|new)\]/i,
    unless: /今天|现在|still|but now/i,
    catches: ['- 新增：错误码转中文', '- 1102 is no longer raised when stop is called twice'],
    leaves: ['- 70001 报错'],
  },
  {
    // Agreements and what belongs to their words.
    id: 'agreement',
    weight: 1,
    most: 3,
    on: 'line',
    pattern:
      /我公司承诺|甲方（?盖章|乙方（?盖章|投标人|(?:甲|乙)方应|违约|\b(?:shall (?:credit|deliver|be|not)|the (?:customer|provider|contractor)\b(?=[^\n]*\b(?:shall|by|owned|belongs|made))|enters into force|both parties|monthly fee|signed for)\b/i,
    catches: ['the Provider shall credit two per cent', '投标人（盖章）：'],
    leaves: ['the customer cannot join'],
  },
];
