import { code, type Genre } from './genre';

/** Plans, questions that are answered at once, and the texts of programs. */
export const moreGenres: readonly Genre[] = [
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
    // What somebody proposes to do about codes, and no case that led to it.
    id: 'proposal',
    all: [
      /^\W{0,6}(?:\[?(?:RFC|ADR|RFD|proposal|design (?:doc|note|proposal)|draft)\b|提案|草案|设计方案|方案评审|征求意见|意见征集)[^\n]{0,12}[:：\]\s-]/i,
      /\b(?:we (?:intend|propose|plan|suggest|want) to|(?:is|are) proposed|please (?:vote|comment|review)|votes?|comments? (?:until|by|welcome)|feedback (?:until|by))\b|拟(?:将|对|采用)?|计划|打算|提议|投票|请(?:各位|大家)?(?:评审|表决|提意见)|反馈意见/i,
      /^(?![\s\S]*(?:报错|进不|求助|昨天|今天|\bhelp\b|\bfails? with\b|\bfailed\b|\bstill\b|\btoday\b|\byesterday\b))/i,
    ],
    catches: [
      'RFC: retry policy. We intend to retry «-2108» at most twice. Please vote until Friday.',
      '提案：重试策略。«70001» 拟最多重试两次，请大家周五前投票。',
    ],
    leaves: [
      'RFC: retry policy. It failed today with «-2108», please vote.',
      'We intend to retry «-2108», it fails with it all day',
    ],
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
