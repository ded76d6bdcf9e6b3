import { describe, expect, it } from 'vitest';
import { genres, noReportOf } from './genres';

const isNoReport = (text: string) => noReportOf(text) !== undefined;

const plain = (sample: string) => sample.replace(/[«»]/g, '');

describe.each(genres)('a text that reports nothing, $id', ({ all, catches, leaves }) => {
  it.each(catches)('%s', (sample) => {
    expect(all.every((pattern) => pattern.test(plain(sample)))).toBe(true);
    expect(isNoReport(plain(sample))).toBe(true);
  });
  it.each(leaves)('is not %s', (sample) => expect(isNoReport(plain(sample))).toBe(false));
});

it.each([
  'FAQ 里查过了：\n1. -2343：请房主解锁\n2. -2346：请等待\n今天客户报 -2343，房主解锁了也没用',
  'TC-01 | 上麦 | 成功\n实际结果：返回 -2343',
])('what is told to have happened is reported: %s', (text) => expect(isNoReport(text)).toBe(false));
