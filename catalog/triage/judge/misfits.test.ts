import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog, neighbours);
const codesOf = (raw: string) => triage(raw).findings.map(({ code }) => code);

describe('an inner code that the outer error does not carry', () => {
  it.each([
    ['TRTC Web: <SWITCH_DEVICE_FAILED 0x4043> inner: -100013', '16451', '-100013'],
    ['[trtc-js-sdk] DEVICE_NOT_FOUND 4099, cause: 70001', '4099', '70001'],
    ['RoomEngine {code: -1106, extra: 100004}，麦克风被占用怎么和房间不存在一起报', '-1106', '100004'],
    ['AVSDK startCamera errCode=1301, server error 20101', '1301', '20101'],
    ['TUIRoomEngine 打开摄像头失败 code=-1103，原因码 100008', '-1103', '100008'],
  ])('leaves a question: %s', (raw, outer, inner) => {
    const { verdict, findings } = triage(raw);
    expect(verdict).toBe('ambiguous');
    expect(codesOf(raw)).toEqual(expect.arrayContaining([outer, inner]));
    expect(findings[0]?.chain).toEqual([]);
  });
});

describe('an inner code that the outer error carries', () => {
  it.each([
    ['RtcError: <JOIN_ROOM_FAILED 0x4004> caused by: result -100013', '-100013'],
    ['AVSDK enterRoom code=1005, server ret=10009', '10009'],
    ['TUIRoomEngine enterRoom {code: -1, detail: {serverErrorCode: 100008}}', '100008'],
    ['TUIRoomEngine enterRoom {code: -2105, detail: {serverErrorCode: 100008}}', '100008'],
  ])('is the cause: %s', (raw, inner) => {
    expect(triage(raw).verdict).toBe('match');
    expect(codesOf(raw)[0]).toBe(inner);
  });

  it('is nothing of an error before it', () => {
    expect(triage('TUIRoomEngine 先报 -1103，换了机器又报 100008').verdict).toBe('match');
  });
});
