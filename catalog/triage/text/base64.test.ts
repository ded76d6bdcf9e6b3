import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, openBase64 } from './base64';
import { plainView } from './view';

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

const encoded = Buffer.from('{"name":"RtcError","code":16449,"message":"media server timeout"}').toString(
  'base64',
);

it.each([
  ['in one piece', `"body":"${encoded}"`],
  ['that a mail wrapped', `"body":"${encoded.slice(0, 40)}\n${encoded.slice(40)}"`],
])('opens a run %s', (_, text) => {
  expect(openBase64(plainView(text), []).text).toContain('"code":16449');
});

it('opens two lines that are two runs', () => {
  const lines = ['code 70001 expired', 'code 70003 invalid'].map((one) =>
    Buffer.from(one).toString('base64'),
  );
  expect(openBase64(plainView(lines.join('\n')), []).text).toMatch(/70001.*70003/s);
});
