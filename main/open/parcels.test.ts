import { expect, it } from 'vitest';
import { createParcels } from './parcels';

it('a short text is handed over at once', () => {
  expect(createParcels().pack(['short'])).toEqual({ text: 'short' });
});

it('a long text is handed over part by part, and then forgotten', () => {
  const { pack, part } = createParcels();
  expect(pack(['a', 'b', 'c'])).toEqual({ text: 'a', more: { parcel: 1, parts: 2 } });
  expect([part(1, 0), part(1, 1)]).toEqual(['b', 'c']);
  expect(part(1, 0)).toBeUndefined();
});

it('a text is forgotten where another one follows', () => {
  const { pack, part } = createParcels();
  pack(['a', 'b']);
  pack(['c']);
  expect(part(1, 0)).toBeUndefined();
});
