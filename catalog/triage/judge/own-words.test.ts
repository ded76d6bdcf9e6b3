import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);
const found = (raw: string) => {
  const { verdict, findings } = triage(raw);
  return verdict === 'match' ? findings[0]?.code : undefined;
};

describe('a number beside which its own words stand', () => {
  it.each([
    ['进「云杏会议」开会每次都弹“当前无摄像头设备 (-1103)”，我非得买一个吗？', '-1103'],
    ['我在「小满自习室」发消息发不出去，提示“当前房间内，您已被禁言 -2381”', '-2381'],
    ['「南枝读书会」今天打不开，页面提示：麦克风被占用\n提示编号：-1106\n已尝试：重装', '-1106'],
    ['王经理那边急得不行。屏幕上写的是 该功能需要开通额外的套餐 -1004，别的同学都正常', '-1004'],
    ['Message on screen: Seat is Locked\nNumber: -2343\nAlready tried: reinstalled', '-2343'],
  ])('%s', (raw, code) => {
    expect(found(raw)).toBe(code);
  });

  it.each([
    '打印机提示“当前无摄像头设备 (-1103)”',
    '现在不再提示“当前无摄像头设备 (-1103)”了，谢谢',
    '不再弹“麦克风被占用 -1106”了',
    '手册里写着：当前无摄像头设备（-1103）时请客户接上摄像头',
    '进「云杏会议」开会弹“余额不足 (-1103)”',
  ])('is not claimed: %s', (raw) => {
    expect(found(raw)).toBeUndefined();
  });
});
