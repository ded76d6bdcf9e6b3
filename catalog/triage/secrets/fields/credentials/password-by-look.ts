import { after } from '../../around';
import type { Around, FieldClass } from '../field-class';
import type { FieldValue } from '../value';
import { isGiven } from './keys-by-look';
import { speaksOfIt } from './speaks-of-it';

/** Whether a value in a field for one is a password, not what is said of it. */
export function isPassword(value: FieldValue, { before: lead, after: rest }: Around): boolean {
  const { text, quoted, link } = value;
  if (!canBeOne(value, rest)) return false;
  const isMixed = /\d/.test(text) && /[^\d.]/.test(text);
  if (speaksOfIt(text) && !(quoted && isMixed)) return false;
  if (link === 'blank') return isBarePassword(value, lead, isMixed);
  if (/^\d+$/.test(text)) return text.length >= 4;
  if (isMixed || quoted) return true;
  if (link === 'said') return /[^A-Za-z\s]/.test(text) || (text.length >= 6 && !goesOn(rest));
  return isBareWord(value, lead, rest);
}

/** Whether a password stands behind a name that is a verb too: "pass them to the vendor". */
export const isPasswordNoObject: FieldClass['accept'] = (value, around) =>
  isPassword(value, around) &&
  (value.link !== 'blank' || !/^[a-z]+$/.test(value.text) || !goesOn(around.after));

const canBeOne = (value: FieldValue, rest: string): boolean =>
  value.text.length >= 3 &&
  value.text.length <= 128 &&
  isGiven(value) &&
  !/^https?:\/\//i.test(value.text) &&
  (value.quoted || !isCall(value.text, rest));

/** Whether the value is what a function returns. */
const isCall = (text: string, rest: string): boolean =>
  (/^[\w$]+$/.test(text) && /^\s{0,2}[([.]/.test(rest)) ||
  /^(?:Read|Get|New|ConvertTo|Import)-[A-Z]/.test(text);

/** Whether a bare word goes on as a sentence: "password: must not be empty". */
const goesOn = (rest: string): boolean => /^ {1,2}[A-Za-z]{2,}/.test(rest);

/** Whether a word behind a sign is the password, not the beginning of a sentence or the name of a class. */
const isBareWord = ({ text, link, tight }: FieldValue, lead: string, rest: string): boolean =>
  text.length >= 4 &&
  (tight === true || link === 'option' || !goesOn(rest) || account.test(lead)) &&
  !/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text);

const account =
  /(?:账号|帐号|用户名?|登录名|user(?:name)?|log ?in|account|ssid|wifi|wi-fi|锁屏|开机|解锁|支付|访问|热点|会议室?)[^\n]{0,40}$/i;

/** With only a blank before it, a number may be a code and a word a remark, unless the name of the user stands there. */
function isBarePassword({ text, quoted }: FieldValue, lead: string, isMixed: boolean): boolean {
  if (quoted) return text.length >= 4 && !/\s/.test(text);
  if (account.test(lead)) return text.length >= 4 && !/^-\d/.test(text) && !/^[\u3400-\u9fff]+$/.test(text);
  return isMixed && text.length >= 6 && !/^-?\d+\D{0,2}$|^0x/.test(text);
}

const furtherWords =
  /^(?: {1,2}[^\s:=，。；,;|<>{}()"'-][^\s:=，。；,;|<>{}()"']{0,60}){1,3}(?=\s*$|\s*\n|[，。；;])/;
const otherMatter =
  /(?:^| )(?:and|but|then|code|error|for|when|with|on|in|is|the|please|failed|thx|thanks|报错|但|然后|-?\d{4,})(?= |$)|[\u4e00-\u9fff]/i;

/** A password of several words goes on to the end of its clause, where nothing else stands there. */
export function passwordExtent({ quoted, start, end, text: first }: FieldValue, text: string): number {
  const length = end - start;
  if (quoted) return length;
  const more = furtherWords.exec(after(text, end, 64))?.[0];
  if (more === undefined || otherMatter.test(more) || speaksOfIt(first)) return length;
  return length + more.length;
}
