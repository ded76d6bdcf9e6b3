/** The speaker of a conversation: `王工: -2345`, `Ann Lee: -2345`, 【客户】-2345; a name in small letters is a field's. */
const speaker =
  /\n(?:【[^】\n]{1,12}】\s?|\[[^\]\n\d]{1,16}\]\s?)$|\n(?:[A-Z][A-Za-z]{0,11}(?:[ .-]{1,2}[A-Z][A-Za-z.]{0,10})?|[A-Za-z .()-]{0,8}[\u3400-\u9fff][\u3400-\u9fffA-Za-z .()-]{0,11}): ?$/;

/** Nothing more of any weight on a number's line. */
export const lineTail = /^["'`]?[\s。.!！?？,，]*(?:\n|$)/;

/** Whether somebody sends the number and nothing else: whoever speaks is no key. */
export function isAnswer({ before, after }: { readonly before: string; readonly after: string }): boolean {
  return speaker.test(before) && lineTail.test(after);
}
