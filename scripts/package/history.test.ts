import { expect, it } from 'vitest';
import { packageTime } from './history.mjs';

const ofCommit = () => '1700000000\n';

it('packages bear the time that is asked for, else that of the last commit', () => {
  expect(packageTime({ SOURCE_DATE_EPOCH: '1600000000' }, ofCommit)).toBe(1_600_000_000);
  expect(packageTime({}, ofCommit)).toBe(1_700_000_000);
});

it('without a history they bear one that is the same everywhere, and never that of the clock', () => {
  const none = () => {
    throw new Error('no history');
  };
  expect(packageTime({}, none)).toBe(Date.UTC(1980, 0, 1) / 1000);
  expect(packageTime({}, () => '')).toBe(Date.UTC(1980, 0, 1) / 1000);
});

it.each(['', 'tomorrow', '1.5', '-1'])('a wrong time is refused: %j', (given) => {
  expect(() => packageTime({ SOURCE_DATE_EPOCH: given }, ofCommit)).toThrow('SOURCE_DATE_EPOCH');
});
