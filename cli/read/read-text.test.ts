import { describe, expect, it } from 'vitest';
import { decode } from './read-text';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('decode', () => {
  it.each([
    ['UTF-8', bytes(0xe6, 0x91, 0x84), '摄'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, 0x44, 0x64), '摄'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, 0x64, 0x44), '摄'],
    ['GB18030', bytes(0xc9, 0xe3, 0xcf, 0xf1), '摄像'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_name, given, text) => expect(decode(given)).toBe(text));

  it.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d)],
    ['bytes that are text in no encoding', bytes(0x61, 0xff, 0xff)],
  ])('finds no text in %s', (_name, given) => expect(decode(given)).toBeUndefined());
});
