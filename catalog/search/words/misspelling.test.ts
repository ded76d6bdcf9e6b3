import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../edit-distance';
import { slipsAllowed } from './misspelling';

describe('slips', () => {
  it.each([
    ['signiture', 'signature', 1],
    ['jion', 'join', 1],
    ['notredable', 'notreadable', 1],
    ['camera', 'camera', 0],
    ['camera', 'micro', 3],
  ])('counts those between %s and %s', (a, b, count) => {
    expect(editDistance(a, b, 2)).toBe(count);
  });

  it('is the same both ways, and none only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('slipsAllowed', () => {
  it('allows none in a short word, where one letter makes another word', () => {
    expect(slipsAllowed('mic'.length)).toBe(0);
  });
});
