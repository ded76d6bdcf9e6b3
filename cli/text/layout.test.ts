import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang, pad, widthOf, wrap } from './layout';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['摄像头', 6],
    ['（userSig）', 11],
    ['😀', 2],
    ['é', 1],
  ])('%s takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('wrap', () => {
  it('parts words at blanks and Chinese anywhere, but no punctuation from what it clings to', () => {
    expect(wrap('the room is full', 9)).toEqual(['the room', 'is full']);
    expect(wrap('摄像头被占用，重试', 12)).toEqual(['摄像头被占', '用，重试']);
    expect(wrap('签名（userSig）过期', 12)).toEqual(['签名', '（userSig）', '过期']);
  });

  it('keeps every line within its width and loses nothing but blanks', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'bc', ' ', '摄', '像', '，', '（', '.'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 40 }), (given, columns) => {
        const lines = wrap(given, columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
      }),
    );
  });
});

it('hangs a text behind its mark', () => {
  expect(hang('1. ', 'the room is full of people', 20)).toEqual(['1. the room is full', '   of people']);
});

it('pads by columns, not by characters', () => {
  expect(pad('含义', 6)).toBe('含义  ');
});
