import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Numbering } from './numbering';

it('numbers keys as a map would, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 3), { maxLength: 5000 }), (keys) => {
      const numbering = new Numbering();
      const map = new Map<number, number>();
      for (const key of keys) {
        if (!map.has(key)) map.set(key, map.size);
        expect(numbering.idOf(key, numbering.size)).toBe(map.get(key));
      }
      const all = new Map<number, number>();
      numbering.forEach((key, id) => {
        all.set(key, id);
      });
      expect(all).toEqual(map);
      expect(numbering.get(keys.length === 0 ? 5 : 2 ** 31 - 2)).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
