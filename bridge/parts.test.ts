import { expect, it } from 'vitest';
import { partsOf } from './parts';

it('parts of a text are the text again', () => {
  expect(partsOf('', 3)).toEqual(['']);
  expect(partsOf('abc', 3)).toEqual(['abc']);
  expect(partsOf('abcd🙂', 5)).toEqual(['abcd\ud83d', '\ude42']);
});
