// What customers of the guide's pictures send: made up, in the shapes that such pastes have.

/** @typedef {'zh' | 'en'} Language */

/** A table as a help desk exports it. @param {readonly string[][]} rows */
const table = (rows) => rows.map((row) => row.join('\t')).join('\n');

/** @typedef {'camera' | 'signature' | 'meanings' | 'unlisted' | 'several' | 'echo' | 'both'} Pasted */

/** @type {Readonly<Record<Language, Readonly<Record<Pasted, string>>>>} */
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
    echo: 'Dana 14:02\nIn our meetings there is an echo since this morning.',
    both: [
      'Dana 10:24',
      'TRTC Web: join room failed result: 70001',
      'Dana 10:25',
      'And in RoomEngine openLocalCamera onError code: -1102',
    ].join('\n'),
    several: table([
      ['Ticket', 'Customer', 'Message'],
      ['T-20391', 'Dana', '[RoomEngine] openLocalCamera onError code: -1102, camera is occupied'],
      ['T-20392', 'Mr Okafor', '<ERROR> [c-1] join room failed result: 70003 error: sig verify fail'],
      ['T-20394', 'Ms Ito', 'call/report {"event":"call_fail","code":61004,"cost":631}'],
      ['T-20395', 'Lena', '[RoomEngine] openLocalMicrophone onError code: -1105'],
      ['T-20397', 'Mr Silva', 'Joining fails with -10014 on our web page, room 123456.'],
      ['T-20398', 'Noor', 'Uncaught NotAllowedError: Permission denied at getUserMedia'],
      ['T-20401', 'Ms Berg', '[RoomEngine] openLocalCamera onError code: -1102'],
    ]),
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
    echo: '王老师 14:02\n我们开会的时候有回声，今天早上开始的。',
    both: [
      '王老师 10:24',
      'TRTC Web：join room failed result: 70001',
      '王老师 10:25',
      '另外 RoomEngine openLocalCamera onError code: -1102',
    ].join('\n'),
    several: table([
      ['工单', '客户', '内容'],
      ['T-20391', '王老师', '[RoomEngine] openLocalCamera onError code: -1102, camera is occupied'],
      ['T-20392', '陈先生', '<ERROR> [c-1] join room failed result: 70003 error: sig verify fail'],
      ['T-20394', '李女士', 'call/report {"event":"call_fail","code":61004,"cost":631}'],
      ['T-20395', '小赵', '[RoomEngine] openLocalMicrophone onError code: -1105'],
      ['T-20397', '孙先生', 'web 端进房报 -10014，房间号 123456，麻烦看一下。'],
      ['T-20398', '周女士', 'Uncaught NotAllowedError: Permission denied at getUserMedia'],
      ['T-20401', '吴老师', '[RoomEngine] openLocalCamera onError code: -1102'],
    ]),
  },
};
