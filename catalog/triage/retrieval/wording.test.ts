import { expect, it } from 'vitest';
import { termsOf } from './terms';
import { packed, unpacked } from './wording';

it('keeps hashes as short text, each once, in one order', () => {
  expect(packed([5, 262143, 5, 0])).toBe('AAAAAF___');
  expect(unpacked('AAAAAF___')).toEqual([0, 5, 262143]);
});

it('gives the same terms for words in any casing and number, and for a run of Han its pairs and triples', () => {
  const hashes = (text: string) => termsOf(text).map(({ hash }) => hash);
  expect(hashes('Rooms')).toEqual(hashes('room'));
  expect(hashes('userSig')).toEqual(hashes('user sig'));
  expect(termsOf('摄像头').map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [1, 3],
    [0, 3],
  ]);
});
