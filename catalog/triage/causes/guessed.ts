/** Where a sentence begins to ask whether something is so, if it does: "is it the VPN", "要不要换手机". */
const inChinese =
  /是不是|是否|要不要|会不会|需不需要|用不用|该不该|有没有可能|难道|还是说|(?:请问|问一?下|问下|想问)(?!.{0,6}(?:为什么|怎么|如何|啥))|(?:^|[，,])[^，,。？?]{0,24}(?:吗|么)(?=[\s”」』)）]*[？?]?\s*$)/u;
const inEnglish =
  /(?:^\s*|[,;:–—-]\s*|\b(?:and|or|but|so|also|please)\s+)(?:is|are|was|were|could|might|do|does|did|should|must|shall|would|will|has|have|can)(?:n.t)?\s+(?:it|this|that|there|we|i|my|our|your|you|the|an?|he|she|they|someone|something|somebody|anything)\b|\b(?:wonder(?:ing)?|know|sure|tell (?:me|us)|question is|asks?) (?:if|whether)\b/iu;
/** What asks for a reason or a way, or whether all is well, tells what is there. */
const tellsAll =
  /为什么|为啥|怎么(?!办)|如何|咋|正常[^，。]{0,6}(?:吗|么|？|\?)|什么原因|\bwhy\b|\bhow (?:do|can|could|to|should)\b|\bwhat (?:can|could|should|do|is|causes)\b|\bnormal\b|\bsupposed to\b|\bexpected\b/iu;
const asks =
  /[?？]|[吗么]\s*[”」』)）]?\s*$|是不是|是否|要不要|会不会|需不需要|用不用|该不该|\b(?:wonder|whether)/u;

const asksWho = /谁|哪|\b(?:who|whose|which|what)\b/iu;

/** Whether a sentence is a question, of whatever kind. */
export const isAsked = (sentence: string): boolean => asks.test(sentence) || asksWho.test(sentence);

/** In UTF-16 units from the beginning of the sentence; undefined where it asks nothing of the kind. */
export function guessesFrom(sentence: string): number | undefined {
  if (!asks.test(sentence)) return undefined;
  const found = [inChinese.exec(sentence), inEnglish.exec(sentence)].flatMap((match) =>
    match ? [match.index] : [],
  );
  if (found.length === 0) return undefined;
  const at = Math.min(...found);
  return tellsAll.test(sentence.slice(at)) ? undefined : at;
}
