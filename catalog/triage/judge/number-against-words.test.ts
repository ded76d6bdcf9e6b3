import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

/** For each clue texts that it must fire on, and texts that it must not. */
const samples = {
  'words-of-another': {
    catches: [
      'TUIRoomEngine 报错 -2105，提示 摄像头被占用',
      'AVSDK enterRoom failed code=10006 errMsg=account in arrears',
      '{"sdk":"TUIRoomEngine","code":-1102,"message":"麦位已被锁定"}',
      'TRTC Web: Code=70001 "公钥长度为 0"',
      'TRTC Web 提示公钥长度为 0，错误码 70001',
      // One fault has both, and the words are few.
      'TUIRoomEngine 报错 -1107，提示 没有摄像头',
      'TUIRoomEngine 报错 -1103，提示 没有麦克风',
      '【客户】TUIRoomEngine 用不了\n【坐席】错误码？\n【客户】-2104\n【坐席】提示语呢？\n【客户】麦位编号不存在',
      'TUIRoomKit.start().catch → Error: 麦位编号不存在 (code: -2345)',
    ],
    leaves: [
      'TUIRoomEngine 报错 -1102，提示 摄像头被占用',
      'TUIRoomEngine 报错 -1，提示 摄像头被占用',
      'TUIRoomEngine 报错 -1103，提示 没有摄像头',
      'AVSDK 报错 10004，提示 超时',
      'TRTC Web 报错 70001，麻烦看下谢谢',
      'RtcError: <JOIN_ROOM_FAILED 0x4004> userSig 过期',
      'TRTC Web join room failed result: 70003 error: sig verify fail',
      '摄像头被占用，房号 -2105',
      // What somebody wanted to do is no trouble.
      'TUIRoomEngine -1002，客户说他想打开屏幕共享，点了没反应',
      // What leads to an object in braces says what was tried; what is asked or fine is no trouble.
      '服务端建房返回 {"ErrorCode":100010}，RoomEngine 的',
      'TUIRoomEngine says "Open camera failed (-1102)"',
      'RoomEngine 打开摄像头失败（-1101）',
      'RoomEngine REST ErrorCode 60003. Is my signature bad too?',
      'TRTC web client.join 抛 errorCode=70013，签名工具里验是有效的',
      '【客户】TUIRoomEngine -2104\n【坐席】方便留个电话吗？\n【客户】好的，麦位旁边写着',
    ],
  },
  'words-agree': {
    catches: [
      'TUIRoomEngine 报错 -1102，提示 摄像头被占用',
      'TRTC Web: Code=70016 "公钥长度为 0"',
      '[Bo] RoomEngine -2344\n[Ann] any text with it?\n[Bo] yes: Mic Seat Serial Number Does Not Exist',
    ],
    leaves: [
      'TUIRoomEngine 报错 -2105，提示 摄像头被占用',
      'TRTC Web 报错 70001',
      '[Bo] RoomEngine -2345\n[Ann] any text with it?\n[Bo] yes: the seat is locked',
      'AVSDK 返回 1301，等会儿再打给您',
    ],
  },
  'words-unread': {
    catches: [
      'AVSDK code 1501，日志文字是 identifier 转 tinyid 失败',
      'TRTC Web code: 70001, message: "please retry at noon"',
    ],
    leaves: ['TRTC Web code: 70001', 'TUIRoomEngine 报错 -1102，提示 摄像头被占用'],
  },
  'fits-less': {
    catches: [
      'AVSDK 提示"未实现"，没给数字',
      'RoomEngine 提示：用户没有在麦上',
      '云信 WebRTC 提示浏览器不支持录制格式',
    ],
    leaves: [
      '云信 对方离线，通话不可送达',
      'RoomEngine 报 -2345，用户没有在麦上',
      // Two rows say it alike, and none fits less.
      'AVSDK 提示“连接后端控制台超时”',
    ],
  },
  'strange-message': {
    catches: ['Code=62002 "disk full"', '{"code":70003,"message":"the balance sheet is out of date"}'],
    leaves: [
      'TRTC Web Code=70003 "the balance sheet is out of date"',
      '{"code":70003,"message":"userSig 校验失败"}',
    ],
  },
};

/** The ids of all clues that a reader is told of, and of the verdict where nothing is left to tell. */
function reasonsFor(text: string): string[] {
  return triage(text).findings.flatMap(({ reasons }) => reasons.map(({ id }) => id));
}

describe('words-of-another', () => {
  const { catches, leaves } = samples['words-of-another'];
  it.each(catches)('shows both in %s', (text) => {
    expect(triage(text).verdict).toBe('ambiguous');
    expect(reasonsFor(text)).toEqual(expect.arrayContaining(['words-of-another', 'told-beside']));
  });
  it.each(leaves)('is not in %s', (text) => {
    expect(reasonsFor(text)).not.toContain('told-beside');
  });
});

describe.each(['words-agree', 'words-unread', 'fits-less'] as const)('%s', (id) => {
  const { catches, leaves } = samples[id];
  it.each(catches)('is a clue in %s', (text) => expect(reasonsFor(text)).toContain(id));
  it.each(leaves)('is none in %s', (text) => expect(reasonsFor(text)).not.toContain(id));
});

it.each([
  'AVSDK code 1501，日志文字是 identifier 转 tinyid 失败',
  'TRTC Web code: 70001, message: "please retry at noon"',
])('is not certain of a number that its words do not confirm: %s', (text) => {
  expect(triage(text).findings[0]?.confidence).toBeLessThan(0.9);
});

it.each([
  ['TRTC Web\n错误码\n70001\n提示语\nuserSig length is 0', ['70001', '70002']],
  ['客户：TUIRoomKit 报 -2107\n客服：还写了什么\n客户：写的"房间 ID 已被使用"', ['-2107', '-2106']],
  [
    'TRTC Web {name:"NotAllowedError", message:"Requested device not found"}',
    ['NotAllowedError', 'NotFoundError'],
  ],
])('shows both where the words stand apart: %s', (text, both) => {
  const { verdict, findings } = triage(text);
  expect(verdict).toBe('ambiguous');
  expect(findings.map(({ code, symbol }) => code ?? symbol)).toEqual(expect.arrayContaining(both));
});

describe('strange-message', () => {
  const { catches, leaves } = samples['strange-message'];
  it.each(catches)('keeps %s from being claimed', (text) => expect(triage(text).verdict).not.toBe('match'));
  it.each(leaves)('leaves %s', (text) => expect(triage(text).findings).not.toEqual([]));
});

it('believes the number where the words are those of its own row too', () => {
  const [first] = triage('云信 web 端 请求超时 408').findings;
  expect(first?.code).toBe('408');
});
