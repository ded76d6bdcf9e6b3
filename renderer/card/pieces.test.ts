import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

const shown = (text: string, ...marked: string[]) =>
  piecesOf(
    text,
    marked.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  ).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));

describe('the line on the card', () => {
  it('is whole where it fits, with its marks', () => {
    expect(shown('result: 70003 error: sig', '70003')).toEqual(['result: ', '[70003]', ' error: sig']);
    expect(shown('70003', '70003')).toEqual(['[70003]']);
    expect(shown('a 1 b 2', '1', '2')).toEqual(['a ', '[1]', ' b ', '[2]']);
  });

  it('begins before its mark where that would not be seen', () => {
    const [dots, lead, mark] = shown(
      `[09:41:07.310] <ERROR> [c-1] the client's join failed result: 70003 error: verify`,
      '70003',
    );
    expect([dots, lead, mark]).toEqual(['…', 'join failed result: ', '[70003]']);
  });

  it('counts Han characters as two, and cuts none in two', () => {
    const [dots, lead, mark] = shown(`${'进房失败😀'.repeat(6)}错误码70003`, '70003');
    expect([dots, mark]).toEqual(['…', '[70003]']);
    expect(lead).toBe('失败😀进房失败😀进房失败😀进房失败😀错误码');
  });

  it('shows a line without marks from its beginning', () => {
    expect(shown('x'.repeat(100))).toEqual(['x'.repeat(100)]);
  });
});
