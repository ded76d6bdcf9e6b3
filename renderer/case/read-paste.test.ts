import { expect, it } from 'vitest';
import { furtherWithin } from './read-paste';

const spans = Uint32Array.of(10, 15, 20, 25, 40, 45);

it('the further secrets of a stretch are those that overlap it', () => {
  expect(furtherWithin(spans, { start: 0, end: 100 })).toEqual({ start: 10, end: 45, count: 3 });
  expect(furtherWithin(spans, { start: 14, end: 21 })).toEqual({ start: 10, end: 25, count: 2 });
  expect(furtherWithin(spans, { start: 21, end: 22 })).toEqual({ start: 20, end: 25, count: 1 });
});

it('a stretch may have none', () => {
  expect(furtherWithin(spans, { start: 15, end: 20 })).toBeNull();
  expect(furtherWithin(spans, { start: 45, end: 99 })).toBeNull();
  expect(furtherWithin(new Uint32Array(), { start: 0, end: 9 })).toBeNull();
});
