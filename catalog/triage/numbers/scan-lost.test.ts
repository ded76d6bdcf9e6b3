import { expect, it } from 'vitest';
import { scanLost } from './scan-lost';

function found(text: string): string[] {
  const all: string[] = [];
  scanLost(text, (_, digits) => all.push(digits));
  return all;
}

it.each([
  ['读出来 1638 然后一道裂纹，可能是 5 可能是 6', ['1638[56]']],
  ['Photo of a monitor: "7001" and then glare; could be a 3, could be a 4', ['7001[34]']],
  ['code 1645… 被吃了，客户说结尾 3 或者 4', ['1645[34]']],
  ['-23 后面两位糊了，40 或 46', ['23(?:40|46)']],
  ['6700[?]，问号那位 4/5', ['6700[45]']],
  ['ret=160<?>; 1 or 2 per the tester', ['160[12]']],
])('%s', (text, patterns) => expect(found(text)).toEqual(patterns));

it.each([
  '10003，画面糊了，3 或 4 个人都这样',
  'code 70003, the picture is blurred for 2 or 3 users',
  '7000 seats',
  'AVSDK 1003, 5 or 6',
  '报 70003，听不清，大约 5 或 6 分钟一次',
])('nothing in %s', (text) => expect(found(text)).toEqual([]));
