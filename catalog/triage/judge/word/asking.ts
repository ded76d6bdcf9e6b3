import type { Span } from '../../result';
import { isWished } from '../../symptoms/silence';
import { matchesIn } from '../../text/matches';
import { saysTrouble } from '../../words/says-trouble';
import { reportedIn } from '../beside/reported';
import { isOfDocument, reportsNothing } from './unreported';

/**
 * A sentence with the mark that ends it; a full stop within a number or a name ends none. Speech that was written down
 * has blanks instead.
 */
const sentences =
  /(?:[^。！？；!?;.\n\s]|\.(?!\s|$)|(?<![\u3400-\u9fff])\s|\s(?![\u3400-\u9fff]))+[。！？；!?;.]*/g;
/** A clause of one. */
const clauses = /[^，,、：:]+[，,、：:]*/g;

/** A question, with or without its mark. */
const question =
  /[?？]|[吗呢么](?=[\s，,。]|$)|请问|想(?:请教|咨询)|多少|有没有|是不是|是否|能否|能不能|可不可以|可以[^，。]{1,12}吗|要不要|怎么(?!会|老|又|总|突然|回事|办|还|就|这|不|没|解决|处理|样了)|哪(?!怕)(?:里|个|些|种|一)|^\s*(?:hi|hello|hey)?\W{0,3}\s*(?:is|are|does|do|did|can|could|will|would|should|may|where|when|who|which|what|how)\b/i;

/** A wish, a plan, or an order, without a question. */
const wish =
  /(?:^|[，,、：:\s我们])想(?![不到起象像必着法])|想(?:升级|迁|换|做|加|改|抄|接|支持|了解|知道|请教)|希望|建议|期望|诉求|咨询|申请(?:加|开通|试用|增加)|评估|调研|选型|(?:还没|尚未|未)(?:开始|接入|写代码|上线)|麻烦(?:帮|给|发|提供)|护航|\b(?:wanna|plan(?:s|ning)? (?:to|the|a|on)|before we start|we are (?:comparing|evaluating)|please (?:send|share|confirm|move|advise)|would like|feature request|suggestion|wish(?:es)?)\b/i;

/** Whoever says that nothing was reported, or that a document does not have it, reports nothing with that sentence. */
const nothingCame =
  /拼写|错别字|\b(?:spelling mistake|misspel\w+|no incident)\b|(?:文档|手册|官网|码表|对照表|列表)[^，。]{0,8}(?:[查找]不到|没[查找]到|没有?(?:写|说|列|提))|\b(?:not|n['’]t find it|nowhere) in (?:the|your) (?:docs?|documentation|list|table|manual)\b|(?:没有?|无|未见)(?:任何|什么)?(?:报错|错误|异常|告警)(?!码)|(?:报错|错误|异常|告警)[:：]?\s?(?:没有|无)(?=$|[，。,;；])|\bno (?:error|exception)s?\b|\berrors?\b[^.\n]{0,20}: none\b/i;

/** What makes a question one about a trouble that came up: it asks why, or for the error, or tells a failure. */
const ofTrouble =
  /为什么(?!要|需要|用)|为啥(?!要)|为何|咋|怎么(?:会|老|又|总|突然|回事|办|解决|处理|还|就|这|不|没)|是(?:什么|啥)(?:原因|问题|错|意思|情况)|哪(?:个|条|一?种|一?条|一个)?(?:错误|报错|错|码|code)|错误码|失败|报错|出错|被拒|不让|[打进开推拉登连播切退录听看上关停坐][^，。]{0,3}不(?:了|上|开|到|进|出|去|掉|起来)|没法|无法|\bwhy\b|\b(?:which|what) (?:documented )?(?:error|code|row|one)\b|\b(?:fail(?:s|ed|ing)?|refused|rejected|denied|cannot|can't|could ?n['o]t|won['’]?t|unable|errors out|gets?|got)\b/i;

/**
 * The parts of a line that ask, plan or wish, and tell of nothing that came up: "may I lock a seat?". They are about
 * things that entries are about, and report none of them. What tells a trouble before that is heard.
 */
export function askingIn(line: string): Span[] {
  return matchesIn(line, sentences)
    .filter(({ 0: sentence }) => asks(sentence))
    .map(({ 0: sentence, index }) => ({
      start: index + askingFrom(sentence),
      end: index + sentence.length,
    }));
}

function asks(sentence: string): boolean {
  if (isOfDocument(sentence)) return true;
  if (reportedIn(sentence).length > 0) return false;
  if (reportsNothing(sentence) || isWished(sentence) || nothingCame.test(sentence)) return true;
  return isAsking(sentence) && !ofTrouble.test(sentence);
}

function isAsking(said: string): boolean {
  return question.test(said) || wish.test(said);
}

/** Where the asking begins: with the first clause, unless those before it tell what is wrong. */
function askingFrom(sentence: string): number {
  const first = matchesIn(sentence, clauses).find(
    ({ 0: clause }) =>
      isAsking(clause) || reportsNothing(clause) || isWished(clause) || nothingCame.test(clause),
  );
  if (!first) return 0;
  return saysTrouble(sentence.slice(0, first.index)) ? first.index : 0;
}
