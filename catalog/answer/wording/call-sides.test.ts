import { describe, expect, it } from 'vitest';
import { toCallSide } from './call-sides';

describe('what is said of the sides of a call', () => {
  it.each([
    ['请发送的一方关掉摄像头再打开。', '请您关掉摄像头再打开。', '请对方关掉摄像头再打开。'],
    ['请接收的一方刷新页面。', '请对方刷新页面。', '请您刷新页面。'],
    ['发送的人自己的预览清楚吗？', '您自己的预览清楚吗？', '对方自己的预览清楚吗？'],
  ])('is said to a Chinese reader who is one of them: %s', (text, sender, receiver) => {
    expect(toCallSide(text, 'zh', 'sender')).toBe(sender);
    expect(toCallSide(text, 'zh', 'receiver')).toBe(receiver);
    expect(toCallSide(text, 'zh', undefined)).toBe(text);
  });

  it.each([
    [
      'Have the sender close other programs.',
      'Close other programs.',
      'Ask the other side to close other programs.',
    ],
    [
      'press the key, and have the person speaking come closer.',
      'press the key, and come closer.',
      'press the key, and ask the other side to come closer.',
    ],
    [
      "Is the sender's own preview sharp?",
      'Is your own preview sharp?',
      "Is the other side's own preview sharp?",
    ],
    [
      'have the side without a picture check its own preview.',
      'check your own preview.',
      'ask the other side to check its own preview.',
    ],
  ])('is said to an English one: %s', (text, sender, receiver) => {
    expect(toCallSide(text, 'en', 'sender')).toBe(sender);
    expect(toCallSide(text, 'en', 'receiver')).toBe(receiver);
  });
});
