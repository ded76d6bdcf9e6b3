/** Whoever asks about something that they do not have yet. */
const notYet =
  /(?:还|尚|暂)(?:没有?|未)(?:开始|正式)?(?:接入|集成|对接|购买|采购|签约|上线)|(?<![\u3400-\u9fff])未(?:接入|集成|启动)|项目(?:还|尚)?(?:没|未)(?:启动|开始|立项)|选型(?:阶段|中)|在选型|\b(?:have|has)(?: not|n['’]t) (?:yet )?(?:integrated|started|installed|built|bought|signed)|\bnot (?:yet )?integrated\b|\bnothing (?:is |has been )?(?:running|integrated|installed|built|bought)\b|\bstill (?:choosing|comparing|evaluating)\b|\bbefore we (?:integrate|buy|sign|start)\b/i;
/** And what they ask of it. */
const offer =
  /售前|报价|询价|套餐|旗舰版|企业版|专业版|价格|多少钱|折扣|采购|投标|招标|选型|加购|\b(?:pre-?sales|sales question|pricing|price|plan|tier|quote|quotation|discount|licen[cs]e|budget|vendor|procurement|tender|RFP)\b/i;
/** What tells that they have it, and that it failed. */
const failed =
  /报错|失败|[一刚又]?直?报了|进不[了去来]|打不开|没声音|黑屏|\b(?:got|gets?|getting|fail(?:s|ed|ing)?|crash\w*|stuck|trial (?:shows|says|returns))\b/i;
/** In UTF-16 units: longer texts are no questions. */
const longest = 800;

/** Whether a text asks about an offer whose product is not in use, so that none of its errors can have come up. */
export function isNotInUse(text: string): boolean {
  return text.length <= longest && notYet.test(text) && offer.test(text) && !failed.test(text);
}
