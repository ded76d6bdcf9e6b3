const inChinese =
  /(?:吗|呢|么)[\s”」』)）]*$|？|能不能|能否|可不可以|可否|是不是|是否|要不要|会不会|需不需要|用不用|有没有|该不该|算不算|多久|多长时间|多少|怎么|怎样|如何|为什么|为啥|什么时候|找谁|谁[来该能负]|哪[个里边一方家些]/u;
/** In an address a question mark asks nothing. */
const questionMark = /\?(?=[\s"'”’)\]?!]|$)/u;
const rest =
  '(?:it|this|that|there|we|i|you|they|the|our|my|your|any|all|each|every|users?|people|to|long|many|much|often|side|one|of|has|have|must|should|can|is|are|does|do|needs)';
/** What joins two clauses as well (when, which) asks only where the sentence begins. */
const inEnglish = new RegExp(
  `^\\W*(?:and |or |but |so |also |please )?(?:which|who|whom|whose|where|when)\\s+${rest}\\b|(?:^|[,;:–—-]\\s*|\\b(?:and|or|but|so|also|please)\\s+)(?:is|are|was|do|does|did|can|could|should|must|may|shall|will|would|(?:has|have)(?!\\s+to\\b)|what|how|why)\\s+${rest}\\b|\\band (?:who|whom|which side)\\s+${rest}\\b`,
  'iu',
);
const wondering =
  /\b(?:wonder(?:ing)?|not sure|unsure|unclear|tell (?:me|us)|know|question is|let (?:me|us) know|want(?:s)? to know|asks?|asking)\b[^.]{0,20}\b(?:if|whether|what|which|who|how|why|where|when)\b/iu;

/** Whether a sentence asks something, with a question mark or without. */
export function asksSomething(sentence: string): boolean {
  return (
    questionMark.test(sentence) ||
    inChinese.test(sentence) ||
    inEnglish.test(sentence) ||
    wondering.test(sentence)
  );
}

const clauseInChinese =
  /[吗么][\s”」』)）。？?]*$|？|能不能|能否|可不可以|是不是|是否|要不要|会不会|需不需要|用不用|该不该/u;
const clauseInEnglish =
  /^\W*(?:and |or |but |so )?(?:is|are|was|were|do|does|did|can|could|should|must|will|would|has|have)\s(?:it|this|that|there|we|i|you|they|the|our|my|your|any)\b/iu;

/** Whether a clause asks whether something is so. "When I share my screen" asks nothing: it tells what happens. */
export const leavesOpen = (clause: string): boolean =>
  questionMark.test(clause) || clauseInChinese.test(clause) || clauseInEnglish.test(clause);
