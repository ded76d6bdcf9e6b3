import { describe, expect, it } from 'vitest';
import { noFurtherSecrets } from '../../case/read-paste';
import type { Mark } from './marks';
import { type Cuts, segmentsOf } from './segments';

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'finding', ranks: [1] });
const secret = (start: number, end: number): Mark => ({ ...mark(start, end), kind: 'secret', ranks: [] });
const drawn = (raw: string, start: number, end: number, marks: Mark[], some: Partial<Cuts> = {}) =>
  segmentsOf(raw, start, end, { marks, further: noFurtherSecrets, most: 40, current: null, ...some }).map(
    (one) => (one.kind === 'gap' ? one.length : one.kind === 'mark' ? `[${one.text}]` : one.text),
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

  it('paints no more marks than asked for, those that matter most, and nothing between the others', () => {
    const raw = 'a 111 b 222 c 333 d 444 e 555 f';
    const marks = [secret(2, 5), secret(8, 11), mark(14, 17), secret(20, 23), secret(26, 29)];
    expect(drawn(raw, 0, raw.length, marks, { most: 2 })).toEqual([
      'a ',
      '[111]',
      ' b ',
      3,
      ' c ',
      '[333]',
      ' d ',
      9,
      ' f',
    ]);
  });

  it('paints the mark that was scrolled to, however many there are', () => {
    const marks = [0, 4, 8].map((start) => mark(start, start + 3));
    expect(drawn('111 222 333', 0, 11, marks, { most: 1, current: 8 })).toEqual([7, ' ', '[333]']);
  });

  it('paints nothing of a secret that has no mark, nor of a mark in it', () => {
    const raw = 'mail a@b.cn or c@d.cn, code 70003';
    const further = Uint32Array.of(5, 11, 15, 21);
    expect(drawn(raw, 0, raw.length, [mark(28, 33)], { further })).toEqual([
      'mail ',
      16,
      ', code ',
      '[70003]',
    ]);
    expect(drawn(raw, 0, raw.length, [mark(5, 6)], { further })).toEqual(['mail ', 16, ', code 70003']);
    expect(drawn(raw, 8, raw.length, [], { further })).toEqual([13, ', code 70003']);
  });

  it('of tens of thousands of secrets on one line shows few, and no other', () => {
    const raw = 'user@mail.example '.repeat(20_000);
    const marks = Array.from({ length: 5000 }, (_, index) => secret(18 * index, 18 * index + 17));
    const further = Uint32Array.from(
      { length: 30_000 },
      (_, index) => 18 * (5000 + (index >> 1)) + (index % 2) * 17,
    );
    const segments = segmentsOf(raw, 0, raw.length, { marks, further, most: 40, current: null });
    expect(segments.length).toBeLessThan(90);
    const shown = segments.flatMap((one) => (one.kind === 'text' ? one.text : []));
    expect(shown.join('')).not.toContain('@');
  });
});
