import { expect, it } from 'vitest';
import { scanNumbers } from './scan-numbers';

function tornIn(text: string): number[] {
  const found: number[] = [];
  scanNumbers(
    text,
    () => true,
    ({ form, value }) => {
      if (form === 'wrapped') found.push(value);
    },
  );
  return found;
}

it.each([
  ['errcode 700\n03 today', 70003],
  ['错误码 70 \n003，请看', 70003],
  ['code=1000\n  06 x', 100006],
  ['code 7000=\n3 today', 70003],
  ['{"code":610\n08,"name":"x"}', 61008],
])('joins what a line end tore apart: %j', (text, value) => expect(tornIn(text)).toEqual([value]));

it.each([
  'errcode 70001\n70003 as well',
  '次数\n100\n200\n300',
  '| 1001\n| 2002',
  'a,100\n204,7',
  'errcode 700\n3. 重启试试',
  '> 100\n> 204',
])('leaves two numbers two: %j', (text) => expect(tornIn(text)).toEqual([]));
