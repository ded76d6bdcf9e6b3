import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8 } from './utf8';

it.each([
  ['a mark at the beginning, which is kept', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ['a replacement character that was written', [0xef, 0xbf, 0xbd], '\ufffd'],
  ['the last point there is', [0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
  ['a point beyond it', [0xf4, 0x90, 0x80, 0x80], undefined],
  ['half of a pair', [0xed, 0xa0, 0x80], undefined],
  ['a slash written too long', [0xc0, 0xaf], undefined],
  ['a letter cut short, with room for a replacement', [0xf0, 0x9f, 0x98], undefined],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text));

it('takes what a fatal decoder takes, and nothing else', () => {
  const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const expected = (bytes: Uint8Array) => {
    try {
      return fatal.decode(bytes);
    } catch {
      return undefined;
    }
  };
  const edge = fc.constantFrom(
    0x61,
    0x80,
    0x9f,
    0xa0,
    0xbd,
    0xbf,
    0xc1,
    0xc2,
    0xe0,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(edge, { maxLength: 8 }), (any, edges) => {
      for (const bytes of [any, Uint8Array.from(edges)]) expect(decodeUtf8(bytes)).toBe(expected(bytes));
    }),
    { numRuns: 2000 },
  );
});
