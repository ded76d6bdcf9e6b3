import type { NumberToken } from './number-token';

/**
 * Whether the characters beside a number make it nearly certain that it is no code: part of a name, a time, a version,
 * an item of a list. The fast way through a long log, which is nearly all such numbers.
 */
export function isSurelyNoCode(
  text: string,
  { start, end, value, form }: Pick<NumberToken, 'start' | 'end' | 'value' | 'form'>,
): boolean {
  if (form !== 'plain') return false;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLetter(after) || (isJoint(before) && isDigit(text.charCodeAt(start - 2)))) return true;
  if ((after === 46 || after === 58) && isDigit(text.charCodeAt(end + 1))) return true;
  if (isLetter(before)) return !/(?:code|err|error|errno)$/i.test(text.slice(Math.max(0, start - 6), start));
  return value < 1000 && endsItem(text, start);
}

/** Whether a sign stands before an offset behind which the next item of a list begins, or of a sum. */
function endsItem(text: string, end: number): boolean {
  let at = end;
  while (end - at < 2 && /\s/.test(text.charAt(at - 1))) at--;
  return at > 0 && ',.;/+*%)]}-'.includes(text.charAt(at - 1));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
}

/** `.`, `:`, `-` and `/`, which join numbers to dates, times and versions. */
function isJoint(unit: number): boolean {
  return unit === 46 || unit === 58 || unit === 45 || unit === 47;
}
