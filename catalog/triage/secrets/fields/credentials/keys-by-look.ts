import { isOpaque, isUuid } from '../../looks/opaque';
import { isPlaceholder } from '../../looks/placeholder';
import { isReference } from '../../looks/readable';
import { isFirm } from '../field-class';
import type { FieldValue } from '../value';
import { speaksOfIt } from './speaks-of-it';

/** Whether a value was made by a machine; it must look so the more, the less the link proves. `least` in characters. */
export function isMachineMade(value: FieldValue, least: number): boolean {
  if (isUuid(value.text)) return isFirm(value);
  if (/^\d{12,}$/.test(value.text)) return false;
  return isFirm(value) ? isOpaque(value.text, least) : isOpaque(value.text, 12) && /\d/.test(value.text);
}

/** Whether a value stands there itself, not something for it. A command line has no expressions of code. */
export const isGiven = ({ text, link, quoted }: FieldValue): boolean =>
  !isPlaceholder(text) && (quoted || link === 'option' || /\d/.test(text) || !isReference(text));

/** Whether a key was made up by a person: of words, of letters and digits, or in Chinese. */
export function isMadeUp(value: FieldValue): boolean {
  const { text, quoted, link } = value;
  if (link === 'blank' && !quoted) return false;
  if (!isGiven(value) || text.length > 64 || speaksOfIt(text)) return false;
  if (/[\u3400-\u9fff]/.test(text)) return isFirm(value) && /[A-Za-z0-9]/.test(text);
  if (quoted && link === 'firm' && isOfWords(text)) return true;
  const isTyped = isFirm(value) && /^[a-z0-9_-]{6,}$/.test(text);
  return (quoted || isTyped || link === 'said') && isMixed(text) && !/^0x|^https?:/i.test(text);
}

const isOfWords = (text: string): boolean => /^[A-Za-z][A-Za-z -]{5,40}$/.test(text) && /[ -]/.test(text);
const isMixed = (text: string): boolean => /\d/.test(text) && /[A-Za-z]/.test(text);
