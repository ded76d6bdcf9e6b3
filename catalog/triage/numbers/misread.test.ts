import { describe, expect, it } from 'vitest';
import { maybeUnit } from './misread';
import { scanNumbers } from './scan-numbers';

function misreadIn(text: string): string[] {
  const found: string[] = [];
  scanNumbers(
    text,
    () => true,
    ({ form, negative, value }) => {
      if (form === 'misread') found.push(`${negative ? '-' : ''}${value}`);
    },
  );
  return found;
}

describe('letters that were read for digits', () => {
  it.each([
    ['错误码 7OO01', '70001'],
    ['errCode: -l00006', '-100006'],
    ['code=700I4', '70014'],
    ['错误码：600O7，', '60007'],
    ['code "100S4"', '10054'],
    ['code 7000Z.', '70002'],
    ['错误码B0001', '80001'],
    ['code 70О01', '70001'],
    ['code 700|4', '70014'],
    ['{"sdk":"x","errCode":"-1OOO"}', '-1000'],
    ['错误码：1OOOO1', '100001'],
    ['serverCode=1OOO3', '10003'],
  ])('in %s are digits', (text, value) => expect(misreadIn(text)).toEqual([value]));

  it.each([
    ['an amount', '1080P 5G 4K 60fps 100ms'],
    ['mostly letters', 'OOl1 B8lO SOS1 1OOO'],
    ['a word under a key', 'code: 1oops errCode: "2OOOO-x"'],
    ['an id', 'id a7OO01 7OO01b x_7OO01 SM-70O03'],
    ['a version or a path', 'v7.O001 /7OO01/ 7OO01.js'],
    ['Base64', 'q7OO0l== 7OO01+a'],
    ['too long', '7OO01000001'],
    ['a leading nought', 'O7001'],
    ['a table', '|70001|'],
  ])('are none in %s', (_, text) => expect(misreadIn(text)).toEqual([]));

  it('may be a unit or a series', () => {
    for (const written of ['1000S', '500B', 'S5001']) expect(maybeUnit(written)).toBe(true);
    for (const written of ['7OO01', '70S01', '7000l']) expect(maybeUnit(written)).toBe(false);
  });
});
