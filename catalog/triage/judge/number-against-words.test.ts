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
    ],
    leaves: [
      'TUIRoomEngine 报错 -1102，提示 摄像头被占用',
      'TUIRoomEngine 报错 -1，提示 摄像头被占用',
      'TUIRoomEngine 报错 -1103，提示 没有摄像头',
      'AVSDK 报错 10004，提示 超时',
      'TRTC Web 报错 70001，麻烦看下谢谢',
      'RtcError: <JOIN_ROOM_FAILED 0x4004> userSig 过期',
      '摄像头被占用，房号 -2105',
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

describe('strange-message', () => {
  const { catches, leaves } = samples['strange-message'];
  it.each(catches)('keeps %s from being claimed', (text) => expect(triage(text).verdict).not.toBe('match'));
  it.each(leaves)('leaves %s', (text) => expect(triage(text).findings).not.toEqual([]));
});

it('believes the number where the words are those of its own row too', () => {
  const [first] = triage('云信 web 端 请求超时 408').findings;
  expect(first?.code).toBe('408');
});
