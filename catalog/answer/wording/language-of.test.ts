import { describe, expect, it } from 'vitest';
import { languageOfText } from './language-of';

describe('the language of a paste', () => {
  it.each([
    ['登录被拒 70051，userId=zhubo_77', 'zh'],
    ['RoomEngine 报 ERR_ROOM_NOT_SUPPORT_PRELOADING (-4001)', 'zh'],
    ['TRTC Web v4 报错 RtcError: no camera detected, code 4099 DEVICE_NOT_FOUND', 'zh'],
    ['RtcError: <NOT_SUPPORTED_H264 0x4049> the device does not support it\n华为平板，别的平板都可以', 'zh'],
    [
      'Hello support, the room app says "-2100 进房时房间不存在". We are three people with the same link.',
      'en',
    ],
    ['-100021 again and again since Monday. We are on it.', 'en'],
    ['{ code: 65001 } - page of my clinic, I am a patient', 'en'],
    ['[12:00:01] ERROR join failed 错误码 -1102', 'zh'],
    ['Uncaught (in promise) NotAllowedError: play() failed\nSince today, on all of our phones', 'en'],
  ])('%s', (text, language) => expect(languageOfText(text)).toBe(language));

  it('is unknown where a program alone speaks', () => {
    expect(languageOfText('{"code":70001,"message":"failed"}')).toBeUndefined();
    expect(languageOfText('RtcError: join room failed\n    at Room.join (room.js:10:2)')).toBeUndefined();
    const uncaught = "because the user didn't interact with the document first";
    expect(
      languageOfText(`Uncaught (in promise) NotAllowedError: play() failed ${uncaught}`),
    ).toBeUndefined();
    expect(languageOfText(`Uncaught Error: it failed ${uncaught}`)).toBeUndefined();
    expect(languageOfText('')).toBeUndefined();
  });
});
