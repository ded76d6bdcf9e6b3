import { expect, it } from 'vitest';
import { spelledCode } from './spelled-code';

it.each([
  ['7ooo3', '70003'],
  ['-2l03', '-2103'],
  ['5oooooo1', '50000001'],
  ['3oooo402', '30000402'],
  ['1ooo', '1000'],
  ['osos', undefined],
  ['七零零五零', '70050'],
  ['负一一零二', '-1102'],
  ['一千零三', '1003'],
  ['负两千三百四十五', '-2345'],
  ['十万零三', '100003'],
  ['三百', undefined],
  ['sos', undefined],
  ['boss', undefined],
  ['b2b', undefined],
  ['is101', undefined],
  ['h264', undefined],
  ['一千零一夜', undefined],
])('reads %s as %s', (word, code) => {
  expect(spelledCode(word)).toBe(code);
});
