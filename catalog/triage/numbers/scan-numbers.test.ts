import { expect, it } from 'vitest';
import { scanNumbers } from './scan-numbers';
import { scanSpoken } from './scan-spoken';

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

function spoken(text: string): number[] {
  const found: number[] = [];
  scanSpoken(text, ({ value, negative }) => found.push(negative ? -value : value));
  return found;
}

it.each([
  ['报的是一一零二', [1102]],
  ['two zero four zero six', [20406]],
  ['语音：那个报错，五零零', [500]],
  ['phone note: it said “four one seven”, bad line', [417]],
])('%s: is read out', (text, expected) => expect(spoken(text)).toEqual(expected));

it.each(['三四五六百人', '五零后，报错', 'one two three go', '报错两三次', '四五个，报错'])(
  '%s: is no number that is read out',
  (text) => expect(spoken(text)).toEqual([]),
);
