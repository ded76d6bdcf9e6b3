/**
 * Whether a sentence says that a code did not come up. Not a list of sentences: a negation, a word of coming up, and the
 * code, close to each other in one of the orders in which they are said. A negation of anything else is a trouble: 没有声音.
 */

const upZh =
  '(?:报|返回|返|冒|蹦|出现|出|碰|遇|见|看|抛|提示|弹|收|发生|复现|打印|产生|命中|触发|记录)(?:上|到|着|出来|出)?(?:过|了)?';
const noZh =
  '(?<![是有能会看认听分说想摸读辨]|要)(?:从来没|从没|从未|均未|没|未|别|不会?|不曾|并非|再也不)有?(?:再|曾|真)?';
// Between a verb and its code stand only words that any code has; a Latin one is whole, or a long run parts in many ways.
const plainZh =
  '(?:\\s|的|过|任何|什么|一条|一次|一个|这个|那个|所谓|错误|报错|码|(?<![\\w.])[A-Za-z][\\w.]{1,20}(?![\\w.])){0,5}';
const endZh = '(?=\\s*(?:$|[，。,；;！!）)]|这|该|此|任何))';

const denialsZh: readonly RegExp[] = [
  // 没有返回 #, 均未报过 #
  new RegExp(`${noZh}${upZh}${plainZh}#`),
  // # 我们没碰上过, # 一次都没出现
  new RegExp(`#[^，。\\n#]{0,10}${noZh}${upZh}${endZh}`),
  // #，现场没报这个码
  new RegExp(`#[^。\\n#]{0,24}${noZh}${upZh}(?:这|该|此)(?:个|种|条)?(?:错|码|号|问题|情况)`),
  // 不存在 # 这回事
  new RegExp(`(?:不存在|查无|没有?|并无|绝无)${plainZh}#\\s?(?:这|一)(?:回事|说|种|个|类)`),
  // 日志里不存在 #; in 房间不存在 # it is the room that is not there
  new RegExp(
    `(?:查无|(?<![\\u3400-\\u9fff]|[\\u3400-\\u9fff]\\s)不存在|(?:[里中内上下边侧处都也并]|根本|我们|从来|完全|确实)不存在|根本没有|并没有|从来没有)${plainZh}#`,
  ),
  /(?<![是有会])(?:没有?(?!了)|未|并非|不再|从没|从未)\s?(?:是|这个|那个|错误码|码|报错|错误|任何|什么|过|了|\s){0,4}[:：]?\s?#/,
  // 搜 #：0 条
  /#["”」]?\s?[：:，,]?\s?(?:(?:零|0)\s?(?:条|次|个|处)|没有?(?:命中|搜到|查到|结果|匹配|记录))/,
  /(?:检索|搜索?|查询?|过滤|统计)[^。#\n]{0,24}#[^。#\n]{0,24}[：:，,]\s?(?:共|总共|合计|命中)?\s?(?:零|0)\s?(?:条|次|个|处)/,
  /一(?:次|回|个|条)\s?#\s?[都也]?没/,
  /#[^。\n#]{0,20}一(?:次|回|个|条)[都也]?(?:没|未|不)/,
  /没有?(?:这|那)(?:个|种|条)(?:错|码|号|报错)/,
  // 不是 #, 不是那个会议的 #
  /(?<![是要]|如果?|若)(?:并)?不是(?!因为|[^，。#]{0,12}[就而])(?:[^，。、；#\n]{0,24}(?:的|这个|那个|报|码))?\s?#(?![^，。#]{0,12}就是)/,
  /#[^。#\n]{0,30}其实[^，。#\n]{0,6}没(?:有)?(?:出现|发生|报)/,
  // #，升级后再没出现过
  /#[^。#\n]{0,30}(?:再(?:也)?没(?:有)?|没再|未再|不再)(?:出现|报|见|碰|遇|看)/,
  // # 我们已经排除了, 排除了 #
  /#[^，。\n#]{0,8}(?:已经?|都|先)(?:经)?(?:被)?排除|#[^，。\n#]{0,8}排除(?:了|过|掉)(?![吗么])|(?:已经?|都)排除(?:了|过|掉)?[^，。\n#]{0,8}#/,
  // 跟 # 无关
  /#[^，。#\n]{0,8}(?:无关|没(?:有)?关系|不相关)/,
];

const upEn =
  '(?:return|throw|threw|resurfac|reappear|hit|hits|see|sees|saw|seen|seeing|get|gets|got|getting|receiv|report|rais|emit|giv|gave|come|came|coming|show|occur|happen|reproduc|appear|answer|produc|observ|encounter|catch|caught|print|find|found|had|have|contain)(?:e?s|e?d|ing|n)?';
/** Words that a sentence goes on with to something else. */
const plainEn =
  "(?!(?:and|but|because|so|then|or|when|after|instead|it|we|they|which|since|as|just|only|until)\\b)[\\w'’]+";
const noEn =
  "(?:\\b(?:nobody|no one|none|nothing|never|not|neither|nor|hardly|zero|without)|(?<!\\bca|\\bwo|could|would)n['’]t)";
/** What is not there, by the message that an error came with: user not found, the camera was not found. */
const missingEn =
  "(?!\\s(?:the |this |that |no |such |target |specified |requested )?(?:\\w+ )?(?:users?|members?|rooms?|devices?|cameras?|mics?|microphones?|seats?|requests?|streams?|channels?|accounts?|files?|tracks?|anchors?|hosts?|owners?|groups?|id|sdkappid|signature|sig|token|key)(?: (?:was|is|were|are|has|have))?(?: been)?(?: not|n['’]t)\\b)";
const anyEn =
  "(?:\\s(?:a|an|any|the|that|this|even|single|such|more|sign|trace|hits?|instances?|occurrences?|cases?|records?|mentions?|of|for|with|from|code|errors?|us|me|\\w+['’]s))";
const endEn =
  '(?=\\s*(?:back(?=\\W*(?:$|[.,;!)]|since|after|once|for|until|in|on|with|yet)))?\\s*(?:$|[.,;!)]|again|any|here|since|after|once|anywhere|yet|on|in|at|for)(?:\\b|$|\\W))';

const denialsEn: readonly RegExp[] = [
  // nobody has ever hit #, is not returning #
  new RegExp(`${noEn}(?:\\s${plainEn}){0,6}?\\s${upEn}${anyEn}{0,5}\\s#`, 'i'),
  // we did not see the old #
  new RegExp(
    `(?:\\b(?:never|not|no longer)|n['’]t) (?:ever )?${upEn}(?:\\s(?!(?:rid|fix|fixes|solution|answer|reason|cause|help|way|explanation|why|what|how)\\b)${plainEn}){0,4}\\s#`,
    'i',
  ),
  // not a single #, zero hits for #, no sign of #
  new RegExp(
    `(?<!\\b(?:err|error|code|if|or)\\s)\\b(?:not|zero|no|without|none|neither|nor)${anyEn}{1,6}\\s#`,
    'i',
  ),
  // it is not #, isn't #, instead of #
  new RegExp(
    `(?:\\b(?:is|was|are|were|it['’]s)(?: \\w+ly)? not|(?:is|was|are|were)n['’]t|instead of|rather than|no,? not)${anyEn}{0,4}\\s#`,
    'i',
  ),
  /^not\s#/i,
  // not this and not #, neither # nor that
  /\bnot\b[^.;#\n]{1,40}\b(?:and|or)\snot\s#|\b(?:nor|neither)\s#/i,
  // searched for #: zero hits
  /#["')]?\s?[:,–-]\s?(?:zero|no|0|not a single)\s(?:times?\b|hits?|match(?:es)?|results?|occurrences?|records?|lines?|events?|entries|rows?|documents?)\b/i,
  // a search for # and what else was asked: 0 events
  /\b(?:search\w*|quer(?:y|ies)|grep|kibana|splunk|loki|select|filter\w*|find)\b[^#\n]{0,60}#[^#\n]{0,60}?(?:[:,;]|--|->|=>|→)\s{0,3}(?:zero|no|0)\s(?:hits?|match(?:es)?|results?|occurrences?|records?|lines?|events?|entries|rows?|documents?)\b/i,
  /(?:^|[.,;:]\s)no\s#\s(?:in|on|from|at|anywhere|here|any|for)\b|\bthere (?:is|was|were|are) (?:really )?no\s#/i,
  /#\s(?:(?:is|was|are) unrelated|has nothing to do)\b/i,
  // # is ruled out, we ruled out #
  /#[^.,;#]{0,24}\b(?:is|was|are|were|been|be) (?:\w+ )?(?:ruled out|excluded)\b|\b(?:ruled out|excluded) (?:the )?#|\bruled # out\b/i,
  // # never came, # does not occur here
  new RegExp(`#${missingEn}(?:\\s${plainEn}){0,6}?\\s?${noEn}(?:\\s${plainEn}){0,2}?\\s${upEn}${endEn}`, 'i'),
];

const denials: readonly RegExp[] = [...denialsZh, ...denialsEn];

/** One look, before the many forms are tried. */
const anyNegation =
  /[没未不别无]|排除|n['’]t\b|\b0 |\b(?:ruled out|excluded|no|not|never|none|nobody|nothing|neither|nor|zero|without|hardly)\b/i;

/** Codes that are told one after the other are denied as one, and so is a code with its name. */
const others = /(?:-?\d{3,9}\s?(?:[、,，/或和]|\b(?:or|nor|and)\b)\s?){1,8}#/;
const itsName = /\b[A-Z][A-Za-z]*(?:_[A-Za-z]+)+ #|# [A-Z][A-Za-z]*(?:_[A-Za-z]+)+\b/;
const marks = /["“”「」『』()（）[\]【】`~]/g;

/** Questions, and documents in which somebody looked for the code in vain. */
const noDenial =
  /是不是|有没有|\bnot only\b|(?:文档|手册|说明书?|官网|错误码表|帮助中心|知识库|资料)[^，。#]{0,6}(?:没有?|查不到|找不到)[^，。#]{0,6}#/;

/** Whether a sentence, with `#` for its code, denies that it came up. */
export function isDenied(sentence: string): boolean {
  if (!anyNegation.test(sentence) || noDenial.test(sentence)) return false;
  const plain = sentence.replace(marks, ' ').replace(/\s+/g, ' ').trim();
  const said = plain.replace(others, '#').replace(itsName, '#');
  return denials.some((one) => one.test(said));
}
