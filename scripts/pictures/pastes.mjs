// What customers of the guide's pictures send: made up, in the shapes that such pastes have.

/** @typedef {'zh' | 'en'} Language */

/** @type {Readonly<Record<Language, Readonly<Record<'camera' | 'signature' | 'meanings' | 'unlisted', string>>>>} */
export const pastes = {
  en: {
    camera: [
      'Hi, our teacher cannot turn on the camera since this morning. The console says:',
      '[RoomEngine] openLocalCamera onError',
      '  code: -1102',
      '  message: camera is occupied by another process',
      '  platform: Windows 11, Chrome 124.0.6367.91',
      '  roomId: 20406',
      'Kind regards, Dana, +86 138 1234 5678',
    ].join('\n'),
    signature: [
      '[09:41:06.931] <INFO>  [c-1] join() roomId=70016 role=anchor',
      '[09:41:07.310] <ERROR> [c-1] join room failed result: 70003 error: sig verify fail',
      '[09:41:07.312] <ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> (version: 4.15.3)',
    ].join('\n'),
    meanings: '09:41:01.940 ERROR call/report {"event":"call_fail","code":61004,"cost":631}',
    unlisted: 'Joining fails with -10014 on our web page, room 123456.',
  },
  zh: {
    camera: [
      '您好，老师今天早上开始打不开摄像头，控制台是这样的：',
      '[RoomEngine] openLocalCamera onError',
      '  code: -1102',
      '  message: camera is occupied by another process',
      '  platform: Windows 11, Chrome 124.0.6367.91',
      '  roomId: 20406',
      '联系电话 138 1234 5678，王老师',
    ].join('\n'),
    signature: [
      '[09:41:06.931] <INFO>  [c-1] join() roomId=70016 role=anchor',
      '[09:41:07.310] <ERROR> [c-1] join room failed result: 70003 error: sig verify fail',
      '[09:41:07.312] <ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> (version: 4.15.3)',
    ].join('\n'),
    meanings: '09:41:01.940 ERROR call/report {"event":"call_fail","code":61004,"cost":631}',
    unlisted: 'web 端进房报 -10014，房间号 123456，麻烦看一下。',
  },
};
