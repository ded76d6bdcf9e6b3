import { expect, it } from 'vitest';
import { matchesIn } from './matches';

const found = (text: string, pattern: RegExp) =>
  matchesIn(text, pattern).map(({ 0: one, index }) => [one, index]);

it('finds every match, and the same again in the next text', () => {
  const digits = /\d+/g;
  expect(found('12 a 3', digits)).toEqual([
    ['12', 0],
    ['3', 5],
  ]);
  expect(found('4', digits)).toEqual([['4', 0]]);
  expect(found('none', digits)).toEqual([]);
});

it('goes on behind a match of nothing', () => {
  expect(found('ab', /x*/g)).toEqual([
    ['', 0],
    ['', 1],
    ['', 2],
  ]);
});
