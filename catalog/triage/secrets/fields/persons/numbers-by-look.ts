import type { Around } from '../field-class';
import type { FieldValue } from '../value';

/** Whether a value, with its further groups, is a number of so many characters, with letters and brackets at most. */
export function isNumber(
  { text, quoted }: FieldValue,
  { after }: Around,
  least: number,
  most: number,
): boolean {
  const more = quoted ? '' : (/^(?:[ -]\d{2,8}){1,6}/.exec(after)?.[0] ?? '');
  const plain = (text + more).replace(/[ ./-]/g, '');
  return (
    /^[A-Z0-9()（）]+$/i.test(plain) && /\d/.test(plain) && plain.length >= least && plain.length <= most
  );
}
