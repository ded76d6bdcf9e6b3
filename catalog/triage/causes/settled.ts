/**
 * What says that all of it is over. "Unplugged it and it was gone" does not: what ends a trouble for the moment shows its
 * cause.
 */
const closed =
  /(?:已经?|现在|后来|目前|今天)(?:都|全)?(?:已经?)?(?:解决|修复|恢复正常|搞定|好了|没问题了|没有再出现)|(?:问题|这个)(?:已经?)?解决了|不用(?:处理|管|看)了|\b(?:(?:is|are|has been|was|all) (?:now |already )?(?:solved|resolved)|(?:is|are) fixed(?: now)?|(?:works?|fine|ok|good) now|(?:close|closed) (?:the |this )?(?:ticket|case)|no longer happens|solved it (?:already|ourselves)|all good now)\b/iu;
const goesOn =
  /但|不过|可是|又|还(?:是|会|有)|没(?:有)?(?:解决|修好)|\bbut\b|\bstill\b|\bagain\b|\bnot (?:yet )?(?:solved|resolved|fixed)\b/iu;

/** Whether a text tells a trouble that is no more. */
export function isSettled(text: string): boolean {
  return closed.test(text) && !goesOn.test(text);
}
