/** Made-up logs in the shapes that customers send. */

export const joinRefused = [
  '[09:38:51.204] <INFO>  TRTC Web SDK 4.15.3 Chrome/124.0 Windows NT 10.0',
  '[09:38:51.209] <INFO>  createClient mode=rtc useStringRoomId=false',
  ...Array.from(
    { length: 60 },
    (_, second) => `[09:39:${String(second).padStart(2, '0')}.000] <INFO>  stats rtt=31 loss=0`,
  ),
  '[09:41:06.931] <INFO>  [c-1] join() roomId=70016 role=anchor',
  '[09:41:06.934] <INFO>  [c-1] connect wss://signaling.example.com:8080/?sdkAppId=1400531162&userId=u_20391&userSig=eJwtzEELgjAYxvHvsnPY3GabQZcOHQwiqKRjtFe9mmvOiUT03VvW8fk9*k9*b3A47Z2HWBJQJM*Ee3A*OIu3MHi3u-Vn7Aw7s2XQK1AqTpNMSmHzZI7YwQIjkhEiSDOaJEsZzCr5gDoZbqRkq',
  '[09:41:07.310] <ERROR> [c-1] join room failed result: 70003 error: sig verify fail',
  '[09:41:07.312] <ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> (version: 4.15.3)',
  '    at Client.onJoinResult (trtc.js:2:187734)',
  '    at async enterRoom (src/rtc/session.ts:88:7)',
  '[09:41:31.006] <INFO>  page hidden, upload log',
].join('\n');

export const cameraOccupied = `[RoomEngine] openLocalCamera onError
  code: -1102
  message: camera is occupied by another process
  platform: Windows 11, Chrome 124.0.6367.91
  roomId: 20406`;

export const threeNames = `09:12:40.118 INFO  call/ui     onClick join
09:12:40.131 INFO  call/rtc    netcall.connect()
09:12:41.940 ERROR call/report {"event":"call_fail","code":61004,"channel":"6927110450","cost":631}`;

export const notListed = 'web端 进入房间报-10014 error错误，SDKAppID 1400XXXXXX，房间号 123456';

/** So many that not all of them fit. */
export const manyErrors = [1100, 1101, 1102, 1103, 1105, 1107, 2100, 2102]
  .map((code, second) => `[09:41:0${second}.000] <ERROR> [RoomEngine] onError code: -${code}`)
  .join('\n');
