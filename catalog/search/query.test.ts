import { describe, expect, it } from 'vitest';
import { asksNothing, parseQuery } from './query';

/** The codes of a query as typed, and its words. */
const plain = (text: string) => {
  const { codes, words } = parseQuery(text);
  return { codes: codes.map(({ typed }) => typed), words };
};

describe('parseQuery', () => {
  it.each([
    ['code: -1102', '-1102'],
    ['code=-1102', '-1102'],
    ['errCode：70001', '70001'],
    ['错误码 1003', '1003'],
    ['报1003错误', '1003'],
    ['error 0x4004', '0x4004'],
    ['负1107', '负1107'],
    ['"code":-10016', '-10016'],
    ['“errCode” : 70001', '70001'],
    ['报 七零零五零', '七零零五零'],
    ['errorcode16450', '16450'],
    ['x4008', 'x4008'],
    ['- 1102', '-1102'],
  ])('takes the code out of %j', (text, code) => {
    expect(plain(text)).toEqual({ codes: [code], words: [] });
  });

  it.each(['3秒内重复推流', '重试5次'])('takes no quantity for a code: %j', (text) => {
    expect(plain(text).codes).toEqual([]);
  });

  it.each([
    ['sig length 0', true],
    ['推流房间id是0', true],
    ['错误码 0 推流房间', undefined],
    ['trtc 0', undefined],
    ['send failed -1', undefined],
  ])('knows that a lone digit of a sentence may count something: %j', (text, mayCount) => {
    expect(parseQuery(text).codes[0]?.mayCount).toBe(mayCount);
  });

  it('reads traditional characters as simplified ones', () => {
    expect(plain('麥克風 被佔用').words).toEqual(['麦克风', '被占用']);
  });

  it('reads letters of other alphabets in a name as the Latin ones that they look like', () => {
    expect(plain('АРI_САLL_ТIMEOUT').words).toEqual(['API_CALL_TIMEOUT']);
    expect(plain('ошибка').words).toEqual(['ошибка']);
  });

  it('keeps a label that labels nothing as a word', () => {
    expect(plain('未知 错误')).toEqual({ codes: [], words: ['未知', '错误'] });
  });

  it('keeps apart what was copied in brackets', () => {
    expect(plain('RtcError <JOIN_ROOM_FAILED 0x4004>')).toEqual({
      codes: ['0x4004'],
      words: ['RtcError', 'JOIN_ROOM_FAILED'],
    });
  });

  it('reads the operators', () => {
    expect(parseQuery('=JOIN_ROOM_FAILED :ROOM_NOT -占用 -1102')).toMatchObject({
      whole: ['JOIN_ROOM_FAILED'],
      parts: ['ROOM_NOT'],
      excluded: ['占用'],
      codes: [{ typed: '-1102' }],
      words: [],
    });
  });

  it('reads scopes, however the colon was typed', () => {
    expect(parseQuery('sdk：trtc SIDE: server -fault:camera who:').scopes).toEqual([
      { kind: 'sdk', value: 'trtc', not: false },
      { kind: 'side', value: 'server', not: false },
      { kind: 'fault', value: 'camera', not: true },
    ]);
  });

  it.each(['', '   ', '-', '=', ':', '，。'])('finds nothing asked for in %j', (text) => {
    expect(parseQuery(text)).toEqual({
      scopes: [],
      whole: [],
      parts: [],
      excluded: [],
      codes: [],
      words: [],
    });
  });
});

it('knows a limit that is only begun', () => {
  for (const text of ['sdk:', ' -who: ', 'SDK：']) expect([text, asksNothing(text)]).toEqual([text, true]);
  for (const text of ['', 'sdk', 'sdk:trtc', '摄像头 sdk:', ':sdk'])
    expect([text, asksNothing(text)]).toEqual([text, false]);
});
