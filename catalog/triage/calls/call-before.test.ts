import { describe, expect, it } from 'vitest';
import { areOfTwoCalls, callBefore, catches, leaves } from './call-before';

const upToCode = (sample: string): string => (sample.split('«')[0] ?? '').replaceAll('»', '');

describe('the call whose outcome a code is', () => {
  it.each(catches)('in %j is %s', (sample, name) => expect(callBefore(upToCode(sample))?.name).toBe(name));
  it.each(leaves)('none in %j', (sample) => expect(callBefore(upToCode(sample))).toBeUndefined());
});

describe('two codes of two calls', () => {
  const areOfTwo = (sample: string): boolean => {
    const [before = '', between = '', after = ''] = sample.split('¦');
    const start = before.length + between.length;
    const one = { start: before.length, end: before.length + 1 };
    return areOfTwoCalls(before + between + after, one, { start, end: start + 1 });
  };
  it.each([
    'enterRoom -> ¦-2100\nopenLocalCamera -> ¦-2101',
    'joinChannel 返回 ChannelJoinError 20111 serverCode ¦302，接着 leaveChannel 返回 ¦20105',
    '进房 → ¦-2100，开麦 → ¦-2101',
  ])('%j', (sample) => expect(areOfTwo(sample)).toBe(true));
  it.each([
    'call() => {code: ¦11000, serverCode: ¦11001}',
    'enterRoom -> ¦-2100\n  caused by ¦70003',
    'join failed ¦16388\nextra: ¦70003',
  ])('not %j', (sample) => expect(areOfTwo(sample)).toBe(false));
});
