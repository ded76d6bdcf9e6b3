import { describe, expect, it } from 'vitest';
import { onlyAsked } from './only-asks';

describe('a text that only asks', () => {
  it.each([
    [
      'Is it possible to record the call on our side, and who can see the recording afterwards?',
      ['Is it possible to record the call on our side, and who can see the recording afterwards?'],
    ],
    [
      '请问一个房间最多能多少人同时开视频？我们下周有个120人的培训。',
      ['请问一个房间最多能多少人同时开视频？'],
    ],
    [
      'Good morning. Do you support captions in Spanish? Regards, Eva',
      ['Do you support captions in Spanish?'],
    ],
  ])('says so: %s', (text, asked) => expect(onlyAsked(text)).toEqual(asked));

  it.each([
    'The picture is black. Is it my camera?',
    '进不了房间，是账号的问题吗？',
    '70001 是什么意思？',
    'My video does not start, can you help?',
    'Thanks for the call.',
  ])('is not %s', (text) => expect(onlyAsked(text)).toEqual([]));
});
