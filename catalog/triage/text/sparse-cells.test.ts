import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SparseCells } from './sparse-cells';

it('holds what was put in last, and nothing where nothing was put', () => {
  const key = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffff_fffe }));
  const value = fc.integer({ min: 0, max: 0xffff_ffff });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 300 }), fc.array(key), (cells, others) => {
      const sparse = new SparseCells();
      for (const [at, what] of cells) sparse.set(at, what);
      const plain = new Map(cells);
      for (const at of [...plain.keys(), ...others]) expect(sparse.get(at)).toBe(plain.get(at) ?? 0);
    }),
  );
});
