import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);

describe('of a code of which a digit is lost, those with the others are shown', () => {
  it.each([
    ['TUIRoomEngine 发弹幕失败，提示码 -238，最后一位被遮住了看不到', ['-2380', '-2381']],
    ['TRTC Web reports code 7034, the last digit is cut off', ['70346', '70347', '70348']],
    ['Windows 端 AVSDK 设备检测那一步报 160_，末位打印糊了', ['1601', '1602']],
    ['AVSDK 录制返回 3000041_（末位被装订孔打掉，像 0 或者 1）', ['30000410', '30000411']],
    ['NetEase, by hand: "code 6700, the last digit I can\'t read, a 4 or a 5"', ['67004', '67005']],
    ['TRTC Web 和云信都接了，错误码 x0102，首位打码了', ['20102', '70102']],
    ['our proxy keeps only the last three digits, we got 208 from AVSDK', ['30000208', '40000208']],
    ['RoomEngine 语音房弹 -236█', ['-2360', '-2361']],
    ['云信网页的，六开头五位，最后是 007', ['63007', '65007', '67007']],
  ])('%s', (raw, codes) => {
    const { verdict, findings } = triage(raw);
    expect([verdict, ...findings.map(({ code }) => code).sort()]).toEqual(['ambiguous', ...codes]);
    for (const { reasons } of findings) expect(reasons.map(({ id }) => id)).toContain('masked');
  });

  it.each(['7034 seats, the last digit is cut off', '发票号 7034 后面还有一位没拍到'])('not in %s', (raw) => {
    expect(triage(raw).findings).toEqual([]);
  });
});

describe('a code that is spelled out is read', () => {
  it.each([
    ['RoomEngine 电话里报的错误码是负二三四三', '-2343'],
    ['TRTC Web，客户念的错误码是七零零零一', '70001'],
    ['it is the old Tencent AVSDK and the error code is two zero four zero six', '20406'],
  ])('%s', (raw, code) => {
    const { verdict, findings } = triage(raw);
    expect([verdict, findings[0]?.code]).toEqual(['match', code]);
    expect(findings[0]?.confidence).toBeLessThan(0.9);
  });

  it.each(['一二三四五，上山打老虎', '二零二四年一月上线 RoomEngine', 'one two three four testing'])(
    'nothing in %s',
    (raw) => expect(triage(raw).findings).toEqual([]),
  );
});
