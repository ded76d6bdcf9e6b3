import { aloneBefore, type FactRule, gap, named } from './rule';

const version = String.raw`\d{1,3}(?:\.\d{1,5}){1,3}(?:-[a-z]+(?:\.\d+)?)?`;

/** Which SDK, and which version of it. Of one kind, the rule that stands first here names it. */
export const sdkRules: readonly FactRule[] = [
  {
    kind: 'sdk',
    triggers: ['trtc web sdk', 'trtc web', 'trtc-js-sdk', 'trtc-sdk-v5', 'web trtc', 'trtcweb'],
    at: named('TRTC Web SDK|TRTC Web|trtc-js-sdk|trtc-sdk-v5|Web TRTC|TRTCWeb'),
    catches: [
      ['[x] TRTC Web SDK 4.15.3 Chrome', 'TRTC Web SDK 4.15.3'],
      ['import TRTC from "trtc-js-sdk"', 'trtc-js-sdk'],
    ],
    leaves: ['TRTC 进房', 'trtc websocket'],
  },
  {
    kind: 'sdk',
    triggers: [
      'tuiroom-engine',
      'tuiroomengine',
      'tuiroomkit',
      'tuirooms',
      'tuilivekit',
      'rtc_room_engine',
      'roomengine',
      'room_engine_http_srv',
    ],
    at: named(
      'tuiroom-engine-(?:js|electron|wx)|TUIRoomEngine|TUIRoomKit|TUILiveKit|rtc_room_engine|RoomEngine(?: SDK)?|room_engine_http_srv',
    ),
    catches: [
      ['[RoomEngine] openLocalCamera', 'RoomEngine'],
      ['@tencentcloud/tuiroom-engine-js', 'tuiroom-engine-js'],
    ],
    leaves: ['RoomEngagement', 'room engine'],
  },
  {
    kind: 'sdk',
    triggers: ['avsdk', 'ilivesdk', 'ilvb', 'qavsdk', '互动直播'],
    at: named('AVSDK|iLiveSDK|ILVB|QAVSDK|互动直播 ?SDK|互动直播'),
    catches: [
      ['module:AVSDK', 'AVSDK'],
      ['iLiveSDK 1.9.5', 'iLiveSDK 1.9.5'],
    ],
    leaves: ['alive sdk'],
  },
  {
    kind: 'sdk',
    triggers: ['nim_web', 'nim web', 'netcall', '云信', 'nertc', 'webrtc2'],
    at: named(
      'NIM_Web_\\w{2,12}|NIM Web SDK|Netcall\\w{0,12}|云信(?: ?WebRTC| ?Web)?(?: ?SDK)?|NERTC|WebRTC2',
    ),
    accept: aloneBefore,
    catches: [
      ['netcall.startDevice', 'netcall'],
      ['用的云信 SDK', '云信 SDK'],
    ],
    leaves: ['minimum', 'net calls'],
  },
  {
    kind: 'version',
    triggers: [
      'trtc web sdk',
      'trtc-js-sdk',
      'tuiroom-engine',
      'tuiroomkit',
      'roomengine',
      'avsdk',
      'ilivesdk',
      'nim',
      '云信',
      'trtc',
    ],
    at: new RegExp(
      String.raw`(?:TRTC Web SDK|trtc-js-sdk|tuiroom-engine-(?:js|electron|wx)|TUIRoomKit|RoomEngine(?: SDK)?|AVSDK|iLiveSDK|NIM[\w ]{0,16}?|云信[\w ]{0,12}?|TRTC(?: SDK)?)["']?(?:[ /@:=_]|版本){1,3}["']?[v^~]?(?<value>${version})`,
      'iy',
    ),
    catches: [
      ['TRTC Web SDK 4.15.3', '4.15.3'],
      ['"trtc-js-sdk": "^4.12.6"', '4.12.6'],
      ['@tencentcloud/tuiroom-engine-js@2.3.1', '2.3.1'],
    ],
    leaves: ['TRTC 进房 70003', 'RoomEngine -1102'],
  },
  {
    kind: 'version',
    triggers: [
      'sdkversion',
      'sdk_version',
      'sdk version',
      'sdk-version',
      'sdkver',
      'sdk 版本',
      'sdk版本',
      'web sdk v',
      'web sdk',
      'sdk v',
      'sdk ',
      '(version',
      '版本',
    ],
    at: new RegExp(
      String.raw`(?:sdk[_ -]?ver(?:sion)?|sdk ?版本号?|web sdk|sdk|\(version|版本号?)(?:${gap}|[^\S\n])v?(?<value>${version})`,
      'iy',
    ),
    accept: (_, before) => !/(?:app|chrome|浏览器|系统|微信|os|小程序|客户端) ?$/i.test(before),
    catches: [
      ['jsSdkVersion=4.15.3', '4.15.3'],
      ['RtcError: x (version: 4.15.3)', '4.15.3'],
      ['SDK版本：4.12.6', '4.12.6'],
      ['Web SDK v4.11.3', '4.11.3'],
    ],
    leaves: ['浏览器版本：124.0.1', 'sdk 70003', 'version 2'],
  },
];
