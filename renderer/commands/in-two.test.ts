import { expect, it } from 'vitest';
import { inTwo } from './in-two';

const columns = (heights: readonly number[]) => inTwo(heights, (height) => height);

it('cuts where the taller of both columns is least', () => {
  expect(columns([5, 1, 1, 3])).toEqual([[5], [1, 1, 3]]);
  expect(columns([1, 1, 1, 6])).toEqual([[1, 1, 1], [6]]);
  expect(columns([2, 2, 2, 2])).toEqual([
    [2, 2],
    [2, 2],
  ]);
});

it('leaves out a column that would be empty', () => {
  expect(columns([7])).toEqual([[7]]);
  expect(columns([])).toEqual([]);
});
