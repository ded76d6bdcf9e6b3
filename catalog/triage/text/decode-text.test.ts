import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...list: number[]) => new Uint8Array(list);
const both = (a: Uint8Array, b: Uint8Array) => new Uint8Array([...a, ...b]);

describe('the text of a file', () => {
  it('is read as UTF-8, with or without a mark', () => {
    expect(decodeText(utf8('进房失败 -3301 🙂'))).toBe('进房失败 -3301 🙂');
    expect(decodeText(both(bytes(0xef, 0xbb, 0xbf), utf8('-3301')))).toBe('-3301');
    expect(decodeText(utf8(''))).toBe('');
  });

  it('is read as UTF-16 with its mark, in both orders', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x35, 0x62, 0x31, 0x00))).toBe('戵1');
    expect(decodeText(bytes(0xfe, 0xff, 0x62, 0x35, 0x00, 0x31))).toBe('戵1');
  });

  it('is read as GB 18030 where it is no UTF-8', () => {
    const gbk = bytes(0xbd, 0xf8, 0xb7, 0xbf, 0xca, 0xa7, 0xb0, 0xdc, 0x20, 0x31, 0x37);
    expect(decodeText(gbk)).toBe('进房失败 17');
  });

  it('survives a cut in the middle of a character, and a few broken bytes', () => {
    const log = utf8('错误码 70003：签名校验不通过，请检查密钥'.repeat(3));
    expect(decodeText(log.slice(1, -1))).toContain('错误码 70003：签名校验不通过');
    expect(decodeText(both(log, both(bytes(0xff), log)))).toContain('70003');
  });

  it('may be coloured', () => {
    expect(decodeText(utf8('\x1b[31m70003\x1b[0m\r\n'))).toBe('\x1b[31m70003\x1b[0m\r\n');
  });

  it('is none where the file is an image, a program or noise', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d))).toBeUndefined();
    expect(decodeText(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0))).toBeUndefined();
    expect(decodeText(bytes(1, 2, 3, 4, 5, 6, 14, 15))).toBeUndefined();
  });
});
