import { expect, it } from 'vitest';
import { endOfLastNumber, upToNumber } from './long-numbers';

it.each([
  ['at 14:21, 9 rooms, then 70001 again', 'at 14:21, 9 rooms, then '],
  ['no number', 'no number'],
  ['123abc', ''],
])('reads %j up to its first long number', (text, said) => expect(upToNumber(text)).toBe(said));

it.each([
  ['70001 and 16388, then 12', 15],
  ['at 14:21', 0],
  ['ends in 123', 11],
])('finds where the last long number of %j ends', (text, end) => expect(endOfLastNumber(text)).toBe(end));
