import { tellsComingUp } from '../statements/mere-mention';
import type { KindOfPaste } from './caps';
import { isSentence, tellsCase } from './tone';

/** In UTF-16 units: longer texts are looked at by their places alone. */
const longestQuestion = 600;

/** What a paste is as a whole. */
export const kindOfPaste = (text: string): KindOfPaste => ({
  isAll: isWholePaste(text),
  isSaid: isSentence(text),
  isCase: tellsCase(text),
  isTold: text.length > longestQuestion || tellsComingUp(text),
});

/** Whether a paste has a number of some length, or several, and nothing else. */
function isWholePaste(text: string): boolean {
  return text.length < 40 && onlyNumbers.test(text);
}

const onlyNumbers =
  /^[\s,;/|、，；()（）"'.。?？!！]*(?:-?(?:0x[\da-f]{1,8}|\d{2,10})[\s,;/|、，；()（）"'.。?？!！]*)+$/i;
