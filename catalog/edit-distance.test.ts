import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceWithin, editDistance } from './edit-distance';

it.each([
  ['signiture', 'signature', 1],
  ['jion', 'join', 1],
  ['notredable', 'notreadable', 1],
  ['camera', 'camera', 0],
  ['ca', 'abc', 3],
  ['camera', 'micro', 4],
  ['', 'abc', 3],
  ['', '', 0],
])('counts what %j and %j differ by', (a, b, count) => {
  expect(editDistance(a, b, 3)).toBe(count);
});

/** By its definition, without a bound. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const exchanged = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ...(exchanged ? [distance(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

it('is what its definition says, up to the bound', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '错'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(most + 1, distance(a, b)));
    }),
  );
});

it.each([
  ['startpublishcdnfailed', 'publshcdn', 1],
  ['joinroomfailed', 'joinroom', 0],
  ['joinroomfailed', 'jonrom', 2],
  ['abc', 'xyz', 3],
  ['ab', 'abcdef', 4],
])('finds within %j how far %j is from it', (text, word, distance) => {
  expect(distanceWithin(text, word, 3)).toBe(distance);
});
