import { Ending } from '../../text/ending';
import type { Context } from './context';

/** Country calling codes in use (ITU-T E.164), without that of the mainland, which has rules of its own. */
const oneDigit = '17';
const twoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const threeDigits = /^(?:2[1-689]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d)/;

/** Whether digits after a plus sign or 00 begin with a country's code and are as many as a number has. */
export function isWorldNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  return oneDigit.includes(digits.charAt(0))
    ? digits.length === 11
    : twoDigits.test(digits) || threeDigits.test(digits);
}

const phoneWord =
  /(?:phone|mobile|tel|call|cell|contact|dial|fax|whatsapp|hotline|line|reach me|number|电话|手机|致电|拨打|联系|热线|客服|座机|号码|加我|短信|来电|打)[^\n]{0,16}$/i;

/** Whether a word before a number says that one may call it. */
export const isCalled = ({ before, key }: Context): boolean =>
  phoneWord.test(before) || /phone|mobile|tel|电话|手机|联系/.test(key);

const calledNow = new Ending(
  /(?:(?:^|[^A-Za-z])(?:phone|mobile|tel|cell|fax|whatsapp|hotline|mob|ph|t|m)(?: (?:is|no|number))?|(?:电话|手机|座机|热线|致电|拨打|電話|手機)(?=(?:号码?|是|为|[:：\s]){0,16}$))[^\n\dA-Za-z]{1,6}$/i,
);

/** Whether the word right before a number says that one calls it, so that it need not look like one. */
export function isCalledNow(value: string, context: Context): boolean {
  // Most values are too short, which their length alone says.
  if (value.length < fewestCalled) return false;
  const digits = value.replace(/\D/g, '').length;
  return (
    digits >= fewestCalled &&
    digits <= mostCalled &&
    calledNow.test(context.before) &&
    !/^\d{4}-\d{2}-\d{2}/.test(value)
  );
}

/** In digits. */
const fewestCalled = 8;
const mostCalled = 12;
