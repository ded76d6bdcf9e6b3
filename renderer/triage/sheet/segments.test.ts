import { describe, expect, it } from 'vitest';
import type { Mark } from './marks';
import { segmentsOf } from './segments';

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'finding', ranks: [1] });
const drawn = (raw: string, start: number, end: number, marks: Mark[]) =>
  segmentsOf(raw, start, end, marks).map((one) =>
    one.kind === 'gap' ? one.length : one.kind === 'mark' ? `[${one.text}]` : one.text,
  );

describe('a line cut at its marks', () => {
  it('keeps every character in its order', () => {
    expect(drawn('result: 70003 now', 0, 17, [mark(8, 13)])).toEqual(['result: ', '[70003]', ' now']);
  });

  it('shows the part of a mark that lies on it, where a mark spans lines', () => {
    expect(drawn('abc\ndef', 4, 7, [mark(2, 6)])).toEqual(['[de]', 'f']);
  });

  it('clips a very long line around its mark', () => {
    const raw = `${'a'.repeat(5000)}70003${'b'.repeat(5000)}`;
    expect(drawn(raw, 0, raw.length, [mark(5000, 5005)])).toEqual([
      4840,
      'a'.repeat(160),
      '[70003]',
      'b'.repeat(160),
      4840,
    ]);
  });

  it('shows control characters as pictures of themselves', () => {
    expect(drawn('\u001b[31mERR\u0000\u007f', 0, 11, [])).toEqual(['␛[31mERR␀␡']);
  });
});
