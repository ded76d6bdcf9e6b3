import type { Sign } from './sign';

/** What shows that a text is made like a document. Who reports something writes in forms, under headings and in tables as well. */
export const formSigns: readonly Sign[] = [
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
    pattern:
      /^[\W_]{0,4}(?:目录|contents|table of contents|修订记录|修订历史|revision history)\s?[：:]?\s?$/i,
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
