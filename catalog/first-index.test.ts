import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstIndex } from './first-index';

it('finds what looking at each in turn finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 })),
      fc.integer({ min: -25, max: 25 }),
      (list, value) => {
        const sorted = [...list].sort((a, b) => a - b);
        const plain = sorted.findIndex((one) => one >= value);
        expect(firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= value)).toBe(
          plain < 0 ? sorted.length : plain,
        );
      },
    ),
  );
});

it('does not look before where it is to begin', () => {
  expect(firstIndex(5, () => true, 3)).toBe(3);
  expect(firstIndex(5, () => false, 3)).toBe(5);
});
