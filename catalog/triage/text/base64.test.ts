import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from './base64';

it('gives back what was encoded, in either alphabet', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
      const plain = Buffer.from(bytes).toString('base64').replaceAll('=', '');
      expect(bytesOf(plain)).toEqual(bytes);
      expect(bytesOf(plain.replaceAll('+', '-').replaceAll('/', '_'))).toEqual(bytes);
    }),
  );
});

it.each([
  ['Zm9v Zg', undefined],
  ['Zm9v=', undefined],
  ['Zm9v错', undefined],
  // Cut within a byte, or with bits that no encoder writes.
  ['Zm9vZ', 'foo'],
  ['Zm9vZh', 'foof'],
  ['', ''],
])('%j holds %j', (body, text) => {
  expect(bytesOf(body)).toEqual(text === undefined ? undefined : new TextEncoder().encode(text));
});
