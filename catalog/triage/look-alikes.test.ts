import { expect, it } from 'vitest';
import { codeDigits, lookAlikes } from './look-alikes';

const codes = codeDigits({ entries: [] });
for (const code of ['302', '404', '70016', '1']) codes.add(code);

const kept = (raw: string, ...numbers: string[]) =>
  lookAlikes(
    numbers.map((number) => ({
      span: { start: raw.indexOf(number), end: raw.indexOf(number) + number.length },
      reason: { zh: '理由', en: 'a reason' },
    })),
    raw,
    codes,
  ).map(({ span }) => raw.slice(span.start, span.end));

it('keeps numbers that equal a code', () => {
  expect(kept('roomId=70016 cost=631', '70016', '631')).toEqual(['70016']);
});

it('leaves out parts of a time, a version or a place in a file', () => {
  expect(kept('09:12:41.302 v2.404 a.js:2:404', '302')).toEqual([]);
  expect(kept('at a.js:2:404', '404')).toEqual([]);
});

it('leaves out numbers of one or two digits, which stand everywhere', () => {
  expect(kept('camera 1 of 2', '1')).toEqual([]);
});
