import { describe, expect, it } from 'vitest';
import { reportedIn, reportings } from './reported';

describe.each(reportings)('$id', ({ catches, leaves }) => {
  it.each(catches)('finds what was told in %s', (sample) => {
    const line = sample.replace(/[«»]/g, '');
    const told = /«([^»]*)»/.exec(sample)?.[1];
    expect(reportedIn(line).map(({ start, end }) => line.slice(start, end))).toContain(told);
  });
  it.each(leaves)('finds nothing in %s', (line) => expect(reportedIn(line)).toEqual([]));
});

it('ends where whoever tells it goes on by themselves', () => {
  const line = '它说麦位锁着，我们换一个就好';
  expect(reportedIn(line).map(({ start, end }) => line.slice(start, end))).toEqual(['麦位锁着']);
});
