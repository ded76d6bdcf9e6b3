import { expect, it } from 'vitest';
import { notations } from './notations';
import { scanNotations } from './scan-notations';

function numbersIn(text: string): number[] {
  const found: number[] = [];
  scanNotations(text, ({ value, negative }) => found.push(negative ? -value : value));
  return found;
}

it.each(notations.flatMap(({ id, catches }) => catches.map(([text, value]) => [id, text, value] as const)))(
  '%s: %s is %d',
  (_, text, value) => expect(numbersIn(text)).toEqual([value]),
);

it.each(notations.flatMap(({ id, leaves }) => leaves.map((text) => [id, text] as const)))(
  '%s: %s is none',
  (_, text) => expect(numbersIn(text)).toEqual([]),
);

it('is found where it was written, with its sign and its suffix', () => {
  const text = 'rc: -2301_i32;';
  scanNotations(text, ({ start, end }) => expect(text.slice(start, end)).toBe('-2301_i32'));
});
