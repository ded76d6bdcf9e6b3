import { expect, it } from 'vitest';
import { indexAfter } from './moves';

it.each([
  [3, 'next', 4],
  [3, 'previous', 2],
  [3, 'next-page', 8],
  [7, 'previous-page', 2],
  [3, 'first', 0],
  [3, 'last', 9],
  [9, 'next', 9],
  [0, 'previous', 0],
  [8, 'next-page', 9],
  [2, 'previous-page', 0],
] as const)('from %d, %s leads to %d', (index, move, to) => {
  expect(indexAfter(index, move, 5, 10)).toBe(to);
});
