import { describe, expect, it } from 'vitest';
import { dashesAreOpen, signsAreLost } from './sign';

describe('a sign is said to be lost', () => {
  it.each([
    '音视频 SDK 弹 1102，正负号也没听清',
    '返回 [纸边] 1004，左边撕了',
    '1001 ，前面好像被水印盖住了一个符号',
    'code: 100006 (leading character unreadable, maybe a hyphen)',
    '1103, the left edge is torn',
    'OCR dropped the first glyph: 1003',
    'code\t1102\nsign\tunknown',
    '错误 1004 / 符号：？',
    '1002，正的负的我没听清',
    '蹦了 1001，横杠有没有谁也没注意',
  ])('%s', (text) => expect(signsAreLost(text)).toBe(true));

  it.each([
    '报 -1002，左边的摄像头没画面',
    'the picture is cut off on the right, 1003',
    'he left the room, 1004 was shown',
    '报 1004，前面都正常',
    'sign in failed: 70001',
    '签名没过期，报 70001',
  ])('not in %s', (text) => expect(signsAreLost(text)).toBe(false));
});

describe('a dash may be a minus', () => {
  it.each(['错误码—100006（破折号还是负号看不出）', '– 1004, a dash or a minus, who knows'])('%s', (text) =>
    expect(dashesAreOpen(text)).toBe(true),
  );
  it.each(['报 -1004', 'a dash of salt, minus 3 degrees'])('not in %s', (text) =>
    expect(dashesAreOpen(text)).toBe(false),
  );
});
