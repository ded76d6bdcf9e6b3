import { describe, expect, it } from 'vitest';
import { seenOn } from './seen-on';

const raw = 'join failed 70003\nretry\n70003 again 70003\nleave\n70003';
const evidence = [...raw.matchAll(/70003/g)].map(({ index }) => ({ start: index, end: index + 5 }));

describe('where a finding is seen', () => {
  it('counts lines, not marks, and knows the first and the last', () => {
    expect(seenOn(raw, { evidence })).toEqual({ lines: 3, first: 1, last: 5 });
  });

  it('is one line where it is seen once', () => {
    expect(seenOn(raw, { evidence: evidence.slice(0, 1) })).toEqual({ lines: 1, first: 1, last: 1 });
  });
});
