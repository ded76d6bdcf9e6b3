import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);
const shown = (raw: string) => {
  const { verdict, findings } = triage(raw);
  return [verdict, ...findings.map(({ code }) => code).sort()];
};

describe('of a code that is one or another', () => {
  it.each([
    ['"Was it 70009?" "70003, I believe." (TRTC Web)', ['70003', '70009']],
    ['TRTC Web in Chrome: 16450 or 16459, the line was bad', ['16450', '16459']],
    ['AVSDK 报 30000410 还是 30000411，他记不清', ['30000410', '30000411']],
    ['AVSDK, the number was 30000410? maybe 30000411', ['30000410', '30000411']],
    ['RoomEngine：实习生说 -2310，组长说 -2311', ['-2310', '-2311']],
    ['TUIRoomEngine, he read -2310 and she swears it was -2311', ['-2310', '-2311']],
    ['TUIRoomEngine: our log has -2310, the screenshot has -2311, same second', ['-2310', '-2311']],
    ['TUIRoomEngine 日志里是 -2310，客户的截图上是 -2311', ['-2310', '-2311']],
  ])('%s: both are shown', (raw, codes) => {
    expect(shown(raw)).toEqual(['ambiguous', ...codes]);
  });

  it.each(['TRTC Web: join failed with 70001, then 70003', 'TRTC Web，今天报 70001、70003 两个错误'])(
    '%s: two errors are two',
    (raw) => {
      expect(shown(raw)).toEqual(['match', '70001', '70003']);
    },
  );
});

describe('of a number whose message is the code of another error', () => {
  it.each([
    ['TRTC Web 报错 16449，提示 0x4004', ['16388', '16449']],
    ['{"sdk":"trtc-js-sdk","code":16449,"message":"0x4004"}', ['16388', '16449']],
  ])('%s: both are shown', (raw, codes) => {
    expect(shown(raw)).toEqual(['ambiguous', ...codes]);
  });

  it('is the cause, where the one may come with the other', () => {
    expect(shown('TRTC Web 报错 16388，提示 -100013')[0]).toBe('match');
  });
});

describe('of a code whose sign is lost', () => {
  it.each([
    'Error 10011 from a customer with both the old ILiveSDK app and a trtc-js-sdk page. Monitoring strips minus signs.',
    '日志只打绝对值，AVSDK 和 TRTC Web 都在用，错误码 10011',
  ])('%s: that with a minus and that without are shown', (raw) => {
    expect(shown(raw)).toEqual(['ambiguous', '-10011', '10011']);
  });
});

describe('of a code of which two readings are told', () => {
  it.each([
    ['TRTC Web 返回 70001/70009，末位糊了，都像', ['70001', '70009']],
    ['TUIRoomEngine 报的数反光，-2201/-2301 说不准', ['-2201', '-2301']],
    ['互动直播 AVSDK 录制失败 错误码 3000041[0|1]', ['30000410', '30000411']],
    ['TUIRoomEngine errcode -231(0/1), says the OCR', ['-2310', '-2311']],
    ['TRTC Web, cropped photo: 0x404… the last digit is 1 or 2', ['16449', '16450']],
  ])('%s: both are shown', (raw, codes) => {
    expect(shown(raw)).toEqual(['ambiguous', ...codes]);
  });
});

describe('of a number of which nobody knows whose it is', () => {
  it.each([
    ['报 1101，不知道哪个 SDK，客户有互动直播和 RoomEngine 两套', ['-1101', '1101']],
    [
      'We run AVSDK and TUIRoomEngine; it said 1101 and nobody knows which product that was',
      ['-1101', '1101'],
    ],
  ])('%s: what each means by it is shown', (raw, codes) => {
    expect(shown(raw)).toEqual(['ambiguous', ...codes]);
  });

  it('is settled where the code has its sign', () => {
    expect(shown('TUIRoomEngine -1101, not sure which version of the app')).toEqual(['match', '-1101']);
  });
});
