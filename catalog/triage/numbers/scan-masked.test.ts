import { expect, it } from 'vitest';
import { scanMasked } from './scan-masked';

function masks(text: string): string[] {
  const found: string[] = [];
  scanMasked(text, ({ digits, negative }) => found.push(`${negative ? '-' : ''}${digits}`));
  return found;
}

it.each([
  ['码 3000041[0|1]', ['3000041(?:0|1)']],
  ['code -230(0/1)', ['-230(?:0|1)']],
  ['返回 700{13,14}', ['700(?:13|14)']],
  ['0x400[4|5]', ['0x400(?:4|5)']],
  ['7000(5或6)', ['7000(?:5|6)']],
  ['164[4|5]9', ['164(?:4|5)9']],
  ['-110▮', ['-110.']],
  ['0x404_', ['0x404.']],
  ['0x404[8|B]', ['0x404(?:8|b)']],
  ['0x404…', ['0x404.']],
  ['最后一位看不清是 0 还是 1，前面是 -230', ['-230[01]']],
  ['末位糊了，前面几位是 7000', ['7000.']],
  ['the last digit is blurred, the rest reads 1645', ['1645.']],
  ['"0x404" and then one character that is either 5 or 6', ['0x404[56]']],
  ['1645 and then one digit, 3 or 4, that is smeared', ['1645[34]']],
  ['0x400 后面一位糊了，1 或者 2', ['0x400[12]']],
  ['0x404■（最后一位像 5 又像 6）', ['0x404[56]']],
  ['16453, or 54, the ink ran', ['164(?:53|54)']],
  ['10003 或 08，看不清', ['100(?:03|08)']],
  ['6310，最后一个数字他说是四还是五', ['6310[45]']],
])('%s: may be any of these', (text, expected) => expect(masks(text)).toEqual(expected));

it.each([
  '第 2(1/3) 页',
  '10(3/4)',
  'f(70001|70003)',
  '70001[0]',
  'a[0|1]',
  '70001 or 2 times',
  '报 70001 或 3 次',
])('%s: has no digit that is lost', (text) => expect(masks(text)).toEqual([]));
