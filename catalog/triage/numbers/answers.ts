import { Ending } from '../text/ending';

/** The speaker of a conversation: `王工: -2345`, `Ann Lee: -2345`, 【客户】-2345; a name in small letters is a field's. */
const speaker =
  /\n(?:【[^】\n]{1,12}】\s?|\[[^\]\n\d]{1,16}\]\s?)$|\n(?:[A-Z][A-Za-z]{0,11}(?:[ .-]{1,2}[A-Z][A-Za-z.]{0,10})?|[A-Za-z .()-]{0,8}[\u3400-\u9fff][\u3400-\u9fffA-Za-z .()-]{0,11}): ?$/;

/** Nothing more of any weight on a number's line. */
export const lineTail = /^["'`]?[\s。.!！?？,，]*(?:\n|$)/;

/** Whoever is spoken of, before what they answer to a question: 【客户】70001 is no id of a customer then. */
const personSpeaks =
  /(?:^|[?？吗呢么]\s{0,2}\n)(?:【|\[)(?:客户|用户|顾客|买家|访客|会员|学员|家长|老师|customer|user|client|visitor|guest)(?:】|\])\s?$/i;

/** The same in a talk of which each line begins with who speaks: 客户：20406 欠费. */
const personLine =
  /(?:^|\n)\s{0,4}(客户|用户|顾客|买家|访客|会员|学员|学生|家长|老师|主播|患者|customer|user|client|visitor|guest)\s?[:：]\s?$/i;
/** Whoever answers them. */
const desk = '客服|坐席|值班|工程师|技术|支持|运维|售后|助理|agent|support|operator|desk|engineer|staff';

function speaksInTalk({ before, after }: { readonly before: string; readonly after: string }): boolean {
  const line = personLine.exec(before);
  if (!line?.[1]) return false;
  const others = `${before.slice(0, line.index)}\n${after}`;
  return new RegExp(`(?:^|\\n)\\s{0,4}(?:${line[1]}|${desk})\\w{0,8}\\s?[:：]\\s?[^\\d\\s]`, 'i').test(
    others,
  );
}

/** Whether a person who is named by what they are says the number, or sends it and nothing else. */
export function isPersons(around: { readonly before: string; readonly after: string }): boolean {
  return (personSpeaks.test(around.before) && lineTail.test(around.after)) || speaksInTalk(around);
}

/** Whether somebody sends the number and nothing else. */
export function isAnswer({ before, after }: { readonly before: string; readonly after: string }): boolean {
  return speaker.test(before) && lineTail.test(after);
}

/** Whoever is handed a code is not what it numbers: it gives the app "417". */
const handed = new Ending(
  /\b(?:giv\w+|gave|show(?:s|ed|ing)?|tell(?:s|ing)?|told|send(?:s|ing)?|sent|return(?:s|ed|ing)?|hand(?:s|ed|ing)?|throw(?:s|ing)?|threw|answer(?:s|ed|ing)?)\s(?:to\s)?(?:the|our|my|an?|his|her|their|every|each)\s(?:[a-z]{2,12}\s)?[a-z]{3,12}\s["'“]?$/i,
);

/** Whether what ends there hands a number to somebody. */
export const isHanded = (before: string): boolean => handed.test(before);
