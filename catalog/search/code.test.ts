import { describe, expect, it } from 'vitest';
import { codeReadings, readCode } from './code';

const { same, signDropped, bareHex, signAdded } = codeReadings;

/** The codes a text can stand for, with the reading of each. */
const read = (text: string) => readCode(text).map(({ code, reading }) => [code, reading]);

describe('readCode', () => {
  it('reads a decimal as itself, then with the minus it may have lost', () => {
    expect(read('1101')).toEqual([
      ['1101', same],
      ['-1101', signDropped],
      ['4353', bareHex],
    ]);
  });

  it.each([
    '-1101',
    '−1101',
    '–1101',
    '—1101',
    '－１１０１',
    '负1101',
    'minus 1101',
    '- 1101',
    '"-1101",',
    '[-1101]',
  ])('reads %s as a negative code, and as one negated by a native layer', (text) => {
    expect(read(text)).toEqual([
      ['-1101', same],
      ['1101', signAdded],
    ]);
  });

  it.each(['0x4004', '0X4004', '0x00004004', '０ｘ４００４', '0×4004'])('reads %s as hexadecimal', (text) => {
    expect(readCode(text)[0]).toEqual({ code: '16388', reading: same });
  });

  it('takes digits with a letter for hexadecimal beyond doubt', () => {
    expect(readCode('404B')[0]).toEqual({ code: '16459', reading: same });
  });

  it('takes digits alone for hexadecimal only as the last reading', () => {
    expect(readCode('4041').at(-1)).toEqual({ code: '16449', reading: bareHex });
  });

  it.each(['0xFFFFFBB3', '0xfffffffffffffbb3', '4294966195'])(
    'reads %s as a negative number printed unsigned',
    (text) => {
      expect(readCode(text)).toContainEqual({ code: '-1101', reading: same });
    },
  );

  it('knows no negative zero', () => {
    expect(readCode('-0')).toEqual([{ code: '0', reading: same }]);
  });

  it.each(['', '-', 'face', 'dead', 'JOIN_ROOM_FAILED', '1.2', '12:30', '1101x', '摄像头', '0x', '--1'])(
    'reads no code in %j',
    (text) => expect(readCode(text)).toEqual([]),
  );
});
