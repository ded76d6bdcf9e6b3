/** Right before what was done by its words: they cannot do it, may not or do not want to. */
const before =
  /(?:不能|没法|无法|不让|不许|不允许|不准|不方便|不想|不敢|不愿意?|不打算|没打算|禁止|来不及)(?:我们?|用户|他们)?(?:再|随便|去)?$|\b(?:can(?:not|['’]t)|may not|not (?:allowed|able|permitted|going|willing|supposed) to|unable to|don['’]t want to|do not want to|won['’]t|would rather not|without|avoid|instead of|rather than)\s(?:\w+ly |just |simply )?$/i;
/** Right behind it. */
const behind =
  /^(?:不了|不现实|不可能|不可行|不允许|没条件|要审批|要走流程)|^[\w ]{0,12}\s?(?:is|are|was|would be)(?: not|n['’]t)(?: really)? (?:an option|possible|allowed|permitted|feasible|realistic)\b|^[\w ]{0,12}\s?(?:is|are) (?:impossible|forbidden|out of the question|no option)\b/i;

/** Whether something was not done, since it cannot be: reinstalling is not an option, 不能重装. */
export function isNotDone(sentence: string, { index, 0: found }: RegExpExecArray): boolean {
  return before.test(sentence.slice(0, index)) || behind.test(sentence.slice(index + found.length));
}
