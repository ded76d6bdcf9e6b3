import { describe, expect, it } from 'vitest';
import { lineAt, lineSpan, lineStarts } from './lines';

const textOf = (raw: string) => {
  const starts = lineStarts(raw);
  return starts.map((_, line) => {
    const { start, end } = lineSpan(raw, starts, line);
    return raw.slice(start, end);
  });
};

describe('lines of a paste', () => {
  it('end at LF, CRLF and a lone CR alike', () => {
    expect(textOf('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keep empty lines, also the last', () => {
    expect(textOf('a\n\nb\n')).toEqual(['a', '', 'b', '']);
  });

  it('are one for a text without any break, even an empty one', () => {
    expect(textOf('')).toEqual(['']);
    expect(textOf('70003')).toEqual(['70003']);
  });

  it('are found by any offset within them', () => {
    const starts = lineStarts('ab\ncd\nef');
    expect([0, 2, 3, 5, 6, 8].map((offset) => lineAt(starts, offset))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
