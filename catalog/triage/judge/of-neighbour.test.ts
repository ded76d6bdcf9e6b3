import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog, neighbours);

/** A number that ours and an explained neighbour both print, with what only the neighbour's is called or about. */
const samples = {
  'neighbours-name': {
    catches: [
      'iOS onError errCode: -1303 ERR_VIDEO_ENCODE_FAIL',
      'our app got -1301 (ERR_CAMERA_START_FAIL)',
    ],
    leaves: ['onError errCode: -1303', 'TUIRoomEngine onError -1303 ERR_VIDEO_ENCODE_FAIL'],
  },
  'neighbours-words': {
    catches: ['通话异常: open camera fail[-1301]', '打开摄像头报错 -1301'],
    leaves: ['直播服务器处理失败 [-1301]', 'TUIRoomEngine open camera fail[-1301]', '报错 -1301'],
  },
};

/** What the reader is told of a number that is none of ours. */
const ruledOut = (text: string) =>
  triage(text)
    .ruledOut.map(({ reason }) => reason.en)
    .join();
const says = {
  'neighbours-name': /by that name the number is an error of another product/,
  'neighbours-words': /tell another product's error with the same number/,
};

describe.each(['neighbours-name', 'neighbours-words'] as const)('%s', (id) => {
  const { catches, leaves } = samples[id];
  it.each(catches)('makes none of ours of %s, and states whose it is', (text) => {
    const { verdict, neighbours: others } = triage(text);
    expect(verdict).toBe('none');
    expect(others[0]?.pack).toBe('tencent-trtc-native');
    expect(others[0]?.confidence).toBeGreaterThanOrEqual(0.6);
    expect(ruledOut(text)).toMatch(says[id]);
  });
  it.each(leaves)('leaves %s', (text) => expect(ruledOut(text)).not.toMatch(says[id]));
});

describe('A browser exception beside a code of the neighbour that is named', () => {
  it.each([
    'trtc-sdk-v5: startLocalAudio -> code: 5300, extraCode: 5303, NotReadableError',
    'TRTC v5 进房开摄像头 5301 NotFoundError',
  ])('is what that code carries: %s', (text) => {
    const { verdict, neighbours: theirs } = triage(text);
    expect(verdict).toBe('none');
    expect(theirs[0]?.pack).toBe('tencent-trtc-web-v5');
  });

  it.each([
    'trtc-js-sdk 4.15 localStream.initialize NotReadableError',
    'RtcError: NotAllowedError: Permission denied <DEVICE_ERROR 5300> extraCode 5302',
  ])('is ours where nobody else is named: %s', (text) => {
    expect(triage(text).verdict).toBe('match');
  });
});
