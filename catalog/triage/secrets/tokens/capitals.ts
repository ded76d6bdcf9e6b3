import { after } from '../around';
import type { FoundSecret } from '../rule';
import { isHongKongId, isIban, isTaiwanId } from './checks';
import { valueAt } from './value-at';

const iban = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![0-9A-Za-z_-])/y;

/** The secret that capitals and digits begin: a bank account, an identity card of Taiwan or Hong Kong. */
export function capitals(text: string, start: number, end: number): FoundSecret | undefined {
  if (/[_-]/.test(text.charAt(start - 1))) return undefined;
  const token = text.slice(start, Math.min(end, start + 40));
  if (/^[A-Z]{2}\d{2}/.test(token)) {
    const value = valueAt(iban, text, start);
    if (value && isIban(value)) return { kind: 'card', start, end: start + value.length };
  }
  if (/^[A-Z][12]\d{8}$/.test(token) && isTaiwanId(token) && !/[_-]/.test(text.charAt(end)))
    return { kind: 'id_number', start, end };
  if (!/^[A-Z]{1,2}\d{6}$/.test(token)) return undefined;
  const check = /^ ?\([0-9A]\)/.exec(after(text, end, 4))?.[0];
  return check && isHongKongId(token + check.trim())
    ? { kind: 'id_number', start, end: end + check.length }
    : undefined;
}
