import { expect, it } from 'vitest';
import { scanNumbers } from './scan-numbers';

function numbersIn(text: string): string[] {
  const found: string[] = [];
  scanNumbers(
    text,
    () => true,
    ({ value, negative, form, digits }) =>
      found.push(`${form} ${negative ? '-' : ''}${form === 'bare-hex' ? digits : value}`),
  );
  return found;
}

it.each([
  ['-2343', ['plain -2343']],
  ['a-2343', ['plain 2343']],
  ['err-2343', ['plain -2343']],
  ['10-20', ['plain 10', 'plain 20']],
  ['负10015', ['plain -10015']],
  ['minus 10015', ['plain -10015']],
  ['负 10015', ['plain -10015']],
  ['缩减 10015', ['plain 10015']],
  ['1 0 0 0 1 3', ['split 100013', ...['1', '0', '0', '0', '1', '3'].map((digit) => `plain ${digit}`)]],
  ['code: - 2343', ['plain -2343']],
  ['0x4004 0X404A', ['hex 16388', 'hex 16458']],
  ['0xfffff6d9', ['unsigned -2343']],
  ['4294964953', ['unsigned -2343']],
  ['404b', ['bare-hex 404b']],
  ['100,004', ['thousands 100004', 'plain 100', 'plain 4']],
  ['100,004.00', ['plain 100', 'plain 4', 'plain 0']],
  ['10000 5', ['split 100005', 'plain 10000', 'plain 5']],
  ['610\n08', ['wrapped 61008', 'plain 610', 'plain 8']],
  ['123456789', []],
])('reads %j', (text, found) => expect(numbersIn(text)).toEqual(found));
