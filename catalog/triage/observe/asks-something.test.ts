import { describe, expect, it } from 'vitest';
import { asksSomething } from './asks-something';

describe('a sentence that asks', () => {
  it.each([
    'Is it a bug?',
    'can we simply retry',
    'Boss asks whether we must pay',
    'and who has to act here',
    '要不要重新安装',
    '这个要单独买吗',
    '是 bug？',
    '多久能恢复',
  ])('%s', (sentence) => expect(asksSomething(sentence)).toBe(true));

  it.each([
    'It is a bug in the page',
    'We can retry as often as we like',
    'retry does not help',
    '重试没有用',
    '我们已经付费了',
    'What a day',
    'It fails, when the host toggles his camera',
    'POST https://api.example/create?sdkappid=1 answers 60010',
  ])('not: %s', (sentence) => expect(asksSomething(sentence)).toBe(false));
});
