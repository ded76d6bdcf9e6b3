import { expect, it } from 'vitest';
import { en } from '../../../text/en';
import { answeredText, changeText, percentsOf, shareText } from './figures';

const words = en.overview;

it('says of few cases how little is known', () => {
  expect(percentsOf(0, 0)).toBeNull();
  expect(shareText(2, 2, words)).toBe('34–100 %');
  expect(shareText(0, 0, words)).toBe('–');
  // Wilson's interval of 74 of 100.
  expect(shareText(74, 100, words)).toBe('64–82 %');
});

it('says how many more or fewer there are than before', () => {
  expect([3, 5, 4].map((cases) => changeText({ cases }, 4, words))).toEqual(['−1', '+1', '0']);
  expect(changeText({ cases: 4 }, null, words)).toBe('–');
});

it('says the time to the answer in a unit that fits', () => {
  const median = (minutes: number) => answeredText({ minutes: [[minutes, 1]] }, words);
  expect([0, 4, 59, 90, 2879, 2880].map(median)).toEqual(['1 min', '4 min', '59 min', '2 h', '48 h', '2 d']);
  expect(answeredText({ minutes: [] }, words)).toBe('–');
});
