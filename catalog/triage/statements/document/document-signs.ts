import type { Sign } from './sign';

/** The id of what many different codes add: `listed-codes.ts`. */
export const listedCodes = 'listed';

/** What speaks for a document. No sign is enough alone. */
export const documentSigns: readonly Sign[] = [
  {
    // What a text calls itself, of a kind in which nobody reports.
    id: 'kind',
    weight: 3,
    most: 1,
    on: 'title',
    pattern:
      /手册|指南(?!针)|教程|讲义|讲稿|讲课稿|课件|教案|教材|试卷|考试|试题|题库|考核|测验|话术|术语|词汇|常见问题|知识库|维基|百科|白皮书|需求文档|设计(?:文档|说明|方案|稿)|说明书|预案|演练|推演|脚本|剧本|规范|规约|(?:发布|版本|更新)(?:说明|公告|日志|记录)|变更(?:日志|记录)|合同|投标|标书|招标|条款|推文|公众号|博客|笔记|月刊|期刊|翻译|文案|对照|速查|词典|小抄|通知(?!中心)|公告|守则|章程|制度|细则|计划表|大纲|字典|回顾|发言稿|抄录|宣传|面试|比赛|须知|题目|课程表|检查表|模板|(?:告警|报警|监控)规则|测试(?:方案|计划|用例)|策略|提案|入职|新人|新同[事学]|复盘|备忘|评审意见|作业卡|作业指导|知乎|PRD|SOP|FAQ|(?:pull|merge) request|code review|prompts|conference|risk register|\b(?:manual|handbook|guide(?:lines?)?|tutorial|runbook|playbook|wiki|knowledge base|help cent(?:er|re)|glossary|cheat ?sheet|release notes?|change ?log|what['’]s new|RFC|ADR|proposal|design (?:doc(?:ument)?|notes?|spec)|spec(?:ification)?|test plan|acceptance|drill|exercise|lesson|academy|exam|quiz|bingo|onboarding|welcome|new (?:starters?|colleagues?|hires?|joiners?)|newsletter|(?:monthly|weekly) (?:letter|digest)|blog|style ?sheet|translat(?:ion|ors?)|macros?|training (?:data|material|module|deck)|polic(?:y|ies)|annex|appendix|post-?mortem|retrospective|read ?me|openapi|swagger|simulat(?:or|ed|ion)|demo script|(?:knowledge|help) article|article|interview|certification|course|syllabus|curriculum|announcement|notice|brochure|comparison|fixtures?|data dictionary|(?:table ?top|flash|game)\s?cards?|tabletop|champions|catalogue|leaflet|poster)\b/i,
    catches: ['RUNBOOK: join failures', '客服话术库 · 会议类', 'POST-MORTEM 2021-11-17'],
    leaves: ['Hello support,', '工单 240611-08'],
  },
  {
    // Kinds of text in which something may be reported as well.
    id: 'papers',
    weight: 1,
    most: 1,
    on: 'title',
    pattern:
      /周报|月报|日报|纪要|清单|方案|交接|日志|总结|附件|培训|复核|对比|流程|说明|计划|\b(?:plan|list|kit|sheet|cards|agenda|outline|minutes|digest|checklist|review|protocol|form|template|training|module|to our customers|letter|transcript|README|notes?|draft)\b/i,
    catches: ['技术支持周报（第 33 周）', 'SITE ACCEPTANCE PROTOCOL (blank form)'],
    leaves: ['报 70001', 'Hello'],
  },
  {
    // Who keeps a text, and in which state it is.
    id: 'kept',
    weight: 0.7,
    most: 3,
    on: 'line',
    pattern:
      /^[\W_]{0,4}(?:页面|文档|文件|当前)?(?:版本|状态|负责人|维护人|编写|撰写|编制|起草|审核|评审|审批|作者|复核周期|密级|适用(?:范围)?|下次复审|受众|讲师)[^：:\n]{0,6}[：:]|(?:最后编辑|下次复审|修订记录|复核周期|维护[：:]|由[^，。\n]{1,12}维护)|\b(?:owner|authors?|prepared by|reviewers?|review|last (?:reviewed|updated)|next review|status|state|audience|version|deciders|approved by|target|tone|contact)\s?:/i,
    unless:
      /状态\s?[：:]\s?(?:未|处理中|待(?!评|审|定)|持续|新建|打开)|\bstat(?:us|e)\s?:\s?(?:open|new|ongoing|pending|in progress|unresolved|waiting for (?:support|us))|版本\s?[：:]\s?v?\d|version\s?:\s?v?\d/i,
    catches: ['Owner: RTC platform team', '编写：测试二组　评审：未评审', 'Status: accepted'],
    leaves: ['status: OPEN', '状态：未恢复', '版本：4.0.3'],
  },
  {
    id: 'contents',
    weight: 1,
    most: 1,
    on: 'line',
    pattern: /^[\W_]{0,4}(?:目录|contents|table of contents|修订记录|修订历史|revision history)\s?[：:]?\s?$/i,
    catches: ['目录', 'Contents'],
    leaves: ['目录里没有'],
  },
  {
    // Headings that are numbered or marked.
    id: 'heading',
    weight: 0.4,
    most: 4,
    on: 'line',
    pattern:
      /^\s{0,4}(?:#{1,4}\s\S[^\n]{0,50}|[一二三四五六七八九十]{1,2}\s?[、.．][^。，\n]{1,24}|【[^】\n]{1,16}】|\d{1,2}(?:\.\d{1,2})?\.?\s(?!\d)[^。，,：:.\n]{2,28}|第\s?[一二三四五六七八九十\d]{1,3}\s?[章节讲幕课][^\n]{0,30}|(?:Section|Chapter|Part|Step|Card|Module|Annex|Appendix|Reason|Scene) [A-Z\d]{1,3}\b[^\n]{0,60})\s*$/i,
    catches: ['一、背景', '## Decision', '3.2 锁麦', 'Step 2 - Branch', '【改进】'],
    leaves: ['1 进房失败，报 70001', '2024 was fine.'],
  },
  {
    // A few words on a line of their own.
    id: 'caption',
    weight: 0.25,
    most: 4,
    on: 'line',
    pattern: /^\s{0,2}(?:[A-Z][a-z'’]{1,14}(?: [a-zA-Z'’]{1,14}){0,5}|[\u3400-\u9fff]{2,8})\s?[：:]?$/,
    unless: /^(?:hi|hello|dear|regards|thanks|thank you|cheers|best|yours|kind|mfg|您?你好|谢谢|此致)/i,
    catches: ['How to register', '时间安排'],
    leaves: ['Hello support,', '进房失败，报 70001'],
  },
  {
    // A code, and behind it what it is or what is done about it.
    id: 'entry',
    weight: 0.7,
    most: 5,
    on: 'line',
    pattern:
      /^\s{0,6}(?:[-*·•|]\s?|[（(]?\d{1,2}[）).、]\s?)?["']?(?:0x[\da-f]{4}|-?\d{3,8})["']?(?:(?:\s?[,、/~～]\s?|\s(?:and|or|和|或)\s)-?\d{3,8}){0,4}(?:\s?(?:[:：|]|→|—+|=>)\s?|\s{2,}|　|\t)(?=[^\n]*[\u3400-\u9fffA-Za-z]{2})/i,
    unless: /\d{1,2}:\d{2}|今天|刚才|\btoday\b|失败[^\n]{0,12}失败|\b(?:times|users?|calls)\b|\d\s?次/i,
    catches: ['- 70001, 70052: sign out and in', '10008 → 取消', '-1106　关掉平板上的录音应用'],
    leaves: ['70001', '70001 12:30 join failed', '70001: 12 times'],
  },
  {
    // Codes in a row, as nobody meets them.
    id: 'codes-in-a-row',
    weight: 0.7,
    most: 3,
    on: 'line',
    pattern:
      /(?<![\w.:-])(?:-\d{4,6}|\d{4,8})\s?[^\d\n<{:=]{0,14}(?:[、，；;,/|]|\band\b|\bor\b)\s?[^\d\n<{:=]{0,14}(?<![\w.:-])(?:-\d{4,6}|\d{4,8})(?![\w:])/i,
    unless: /\d{1,2}:\d{2}|\d{4}[-/.年]\d|报|失败|变成|还是|result|fail|error/i,
    catches: ['M　麦克风没权限 -1105；被占用 -1106；没有 -1107', 'R-02  printed card (70001, -1101, -2100)'],
    leaves: ['一会儿报 70001，一会儿报 70003'],
  },
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
    // Cells that stand below each other.
    id: 'cells',
    weight: 0.3,
    most: 5,
    on: 'line',
    pattern: /\S(?:\s{3,}|\t)\S[^\n]*\S(?:\s{3,}|\t)\S|^[^|\n]{1,40}\s\|\s[^|\n]{1,40}\s\|\s/,
    unless: /\d{1,2}:\d{2}|\d{4}[-/]\d|失败|报错|\b(?:fail\w*|errors?|no picture)\b/i,
    catches: ['Feature       Basic      Plus', '1 | 会诊房间创建 | 我方 | 7/3'],
    leaves: ['14:20   join   failed'],
  },
  {
    // What is brought about to be looked at.
    id: 'provoked',
    weight: 1,
    most: 3,
    on: 'line',
    pattern:
      /故意|亲手把|人为|彩排|\b(?:provok\w+|on purpose|deliberately|fault injection|bump into|homework|role play|sample tasks?|hint:)/i,
    catches: ['我们故意把签名改坏一位，看到了 70003', '        Homework: provoke -1106 with two apps'],
    leaves: ['拔掉重插也不行'],
  },
  {
    // Counts of a whole time.
    id: 'statistics',
    weight: 0.8,
    most: 3,
    on: 'line',
    pattern: /占\s?\d{1,3}\s?[%％]|同比|全年|\b(?:year over year|per cent of all|% of (?:all|the)|compared with last year)\b/i,
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
    // Sections that only a document has.
    id: 'section',
    weight: 0.7,
    most: 4,
    on: 'line',
    pattern:
      /^[\W_\d]{0,6}(?:[一二三四五六七八九十]{1,2}\s?[、.．]\s?|\(?[a-z]\)\s|section \w\s?[-–:]?\s?|step \d\s?[-–:]?\s?)?(?:适用(?:范围)?|范围|目的|背景|目标|角色|评分|通过标准|验收标准|里程碑|时间表|定义|参考(?:答案|资料)?|心得|经验|整改|注意(?:事项)?|抄送|小结|作业|导入|备件|已知限制|兼容性|升级方法|依赖|贡献者|新功能|改进|修复|移除|文档|未决|埋点|交互|不做|环境|使用说明|说明|话术|培训|伪代码|context|scope|what|why|how|checklist|screenshots|out of scope|audience|outline|abstract|length|purpose|decision|consequences|alternatives(?: considered)?|deprecated|highlights|improvements?|fixed|known limits?|how to upgrade|when to use[^\n]{0,20}|escalation(?: path)?|related pages|links|definitions|exclusions|conclusion|about the author|general|delivery|materials|scoring|tasks|model solution|marking|entry criteria|exit criteria|resources|usage|options|licen[cs]e|install|faq|lessons learned|what went (?:well|badly)|action items|root cause|impact|summary|background|goals?|non-goals|timeline|overview|prizes|how to play|open questions)\s?(?:[（(][^）)\n]{0,24}[）)])?\s?[：:]?\s*$/i,
    catches: ['Lessons learned', '四、整改', '## Known limits', 'Action items'],
    leaves: ['进房失败', 'Steps to reproduce', 'Actual result'],
  },
  {
    // Nothing of it is real, or nothing has come up.
    id: 'unreal',
    weight: 3,
    most: 2,
    on: 'line',
    pattern:
      /虚构|纯属|编造的|假(?:数据|的)|不是(?:真的|程序)|(?:都|均|仅)[为是]?(?:练习|示例|演示)|仅(?:作|供|为)(?:归档|存档|学习|参考|张贴|演示|示例|培训|新人)|不接触生产|(?:本周|本班|一期|期间)(?:无|未|没有?)(?:任何)?(?:故障|发生|异常)|(?:尚未|还没有?|未)(?:开发|上线|执行|接入|集成|开始)|无待办|\b(?:made[- ]up|invented|fictional|fictitious|imaginary|simulat(?:ed|or)|not a real|no(?:thing|ne)? (?:of it )?is (?:taken )?from a (?:real|live)|not (?:yet )?executed|not been (?:run|executed)|no customer(?: is| was)? (?:involved|affected)|placeholders?|for illustration|for training (?:only|purposes)|(?:haven['’]t|have not|not) (?:yet )?(?:installed|integrated|started)(?: anything)?(?: yet)?)\b|EXERCISE(?: - |\s)EXERCISE|\bNOT A REAL\b/i,
    unless: /演练(?:不|不是)|(?:this is )no exercise|只是参考/i,
    catches: ['every utterance below is invented by the content team', '本周无故障', 'status: draft, not executed'],
    leaves: ['This is no exercise.', '假如换网络就好'],
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
    pattern: /_{4,}|（[\s　]*）|\(\s{2,}\)|\{\{\w+\}\}|\[\s?\][^\n]*\[\s?\]|^\s{0,4}(?:[-*]\s)?(?:\[\s?\]|☐|□)\s|待办\s*$/,
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
      /(?:各位|所有|尊敬的)(?:新)?(?:同事|同学|同仁|领导|家长|用户|客户|会员|学员|(?:合作)?伙伴|读者)|同学们|新(?:来的)?同[事学]|小编|大家看|本(?:页面?|文档?|章|节|手册|方案|附件|清单|条)(?:面向|说明|由|覆盖|适用|仅|供|中|为|如有)|\b(?:dear (?:new )?(?:\w+ )?(?:colleagues|customers|all|parents|readers|students|partners|members|champions|friends)|(?:hi|hello) (?:all|everyone|everybody)\b(?=\W*$)|to our customers|new (?:colleagues|starters|joiners)|every (?:admin|agent|colleague)\w*|this (?:page|document|runbook|annex|letter|part of|module|article|guide|lesson|pack|chapter)|should know|the provider shall|good morning every(?:body|one))\b/i,
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
    catches: ['-1101 表示系统没有授权摄像头', '  * -100013: Page the billing contact.', '16451 is not shown; 16449 are shown as slow'],
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
      /^\s{0,12}(?:- alert:|expr:|labels:|annotations:|- intent:|examples:|responses:|policies:|paths:|components:|schema:|summary:|openapi:|macro_id|import .{1,40} from|if code in|elif code|else: toast|key\t)|^\s{0,8}[a-z]{1,12}(?:[._][a-z]{1,12}){0,3}[._-]\d{3,8}(?:\t|\s{2,}|\s?[:=,]\s?[\"'])|\b(?:toast|backoff|explain)\(|^\|[\s|:-]{6,}\|?$|onError\(-?\d/,
    catches: ['        expr: sum(increase(client_error[10m])) > 50', '  - intent: camera_busy', 'err_4097\t现在不能这样操作\tdone'],
    leaves: ['TRTC <ERROR> Join room failed'],
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
  {
    // How documents end.
    id: 'ending',
    weight: 0.7,
    most: 2,
    on: 'line',
    pattern:
      /本文档(?:由|仅)|内容如有更新|恕不另行通知|存档范围|保存期限|参考答案|感谢[^\n]{0,10}贡献|抄送：|点赞|二维码|印刷|\b(?:thanks to everybody|distribution|word count|share this (?:page|post)|related pages|print this page|is written by volunteers|about the author|invoices to)\b|^\s{0,3}(?:MIT|Apache-2\.0)\s*$/i,
    catches: ['本文档由帮助中心维护', 'Share this post'],
    leaves: ['谢谢', 'Thanks'],
  },
];
