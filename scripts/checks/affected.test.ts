import { expect, it } from 'vitest';
import { compareVersions, isAffected } from './affected.mjs';

it('versions are in order, what precedes a release first', () => {
  const sorted = [
    '42.0.0-alpha.1',
    '42.0.0-beta.2',
    '42.0.0-beta.10',
    '42.0.0',
    '42.0.1',
    '42.10.0',
    '43.0.0',
  ];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
});

it.each([
  ['42.0.0', true],
  ['42.0.1', false],
  ['43.0.0', false],
  ['41.9.0', false],
])('%s is in range of what was fixed in 42.0.1: %s', (version, affected) => {
  expect(isAffected(version, [{ line: 42, fixed: '42.0.1' }])).toBe(affected);
});

it('a range may begin within its line', () => {
  const ranges = [{ line: 43, from: '43.0.0-beta.1', fixed: '43.4.2' }];
  expect(
    ['43.0.0-alpha.9', '43.0.0-beta.1', '43.4.1', '43.4.2'].map((one) => isAffected(one, ranges)),
  ).toEqual([false, true, true, false]);
});
