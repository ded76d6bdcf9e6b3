import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSortedOrder, ranksOf, ranksOfCodes, ranksOfMany } from './ranks';

const { compare } = new Intl.Collator('zh-CN', { numeric: true });
const firstOrder = (count: number) => Int32Array.from({ length: count }, (_, index) => index);
/** The words in the order that their ranks give them. */
const sorted = (words: (string | undefined)[], descending: boolean, ranks = ranksOf(words, compare)) =>
  Array.from(
    inSortedOrder(firstOrder(words.length), firstOrder(words.length), ranks, descending),
    (index) => words[index],
  );

describe('ranks', () => {
  it('order codes as numbers, the negative first and no code last either way', () => {
    const codes = ['70001', '-2', undefined, '9', '-102010', '100'];
    expect(sorted(codes, false, ranksOfCodes(codes))).toEqual([
      '-102010',
      '-2',
      '9',
      '100',
      '70001',
      undefined,
    ]);
    expect(sorted(codes, true, ranksOfCodes(codes)).slice(-2)).toEqual(['-102010', undefined]);
  });

  it('order words as a sort of them does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', '1', '0', '房', '麦'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(sorted(words, false)).toEqual(words.toSorted(compare));
        expect(sorted(words, true)).toEqual(words.toSorted((one, other) => compare(other, one)));
      }),
    );
  });

  it('are the same where very many words are ranked in turns with other work', async () => {
    const words = Array.from({ length: 7001 }, (_, at) =>
      at % 11 === 0 ? undefined : `${(at * 7919) % 5003} 房`,
    );
    let turns = 0;
    const ranks = await ranksOfMany(words, compare, async () => void turns++);
    expect(ranks).toEqual(ranksOf(words, compare));
    expect(turns).toBeGreaterThan(5);
  });
});

it('a sorted list holds what is listed, and equal ones as they first stood', () => {
  const ranks = ranksOf(['b', 'a', 'b', undefined, 'a', 'c'], compare);
  const listed = Int32Array.of(3, 4, 2, 1, 0);
  const order = Int32Array.of(5, 4, 3, 2, 1, 0);
  expect([...inSortedOrder(listed, order, ranks, false)]).toEqual([4, 1, 2, 0, 3]);
  expect([...inSortedOrder(listed, order, ranks, true)]).toEqual([2, 0, 4, 1, 3]);
});
