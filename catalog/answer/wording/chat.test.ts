import { describe, expect, it } from 'vitest';
import { htmlFragment } from '../../forms/forms';
import { chatText, longestMessage } from './chat';

describe('an answer for a chat', () => {
  it('has tight lines, no empty one and no markup', () => {
    expect(chatText('您好，\n\n**原因**：网络不通。\n\n1. 看 `sdkAppId`\n2. 重试\n\n祝顺利。')).toBe(
      '您好，\n原因：网络不通。\n1) 看 sdkAppId\n2) 重试\n祝顺利。',
    );
  });

  it('is copied as lines of one block, without a margin that a chat shows as an empty line', () => {
    const html = htmlFragment(chatText('您好，\n\n1. 看\n2. 试'), 'zh');
    expect(html).toBe('<div lang="zh-CN">您好，<br>1) 看<br>2) 试</div>');
  });

  it('is one message, or numbered parts that each fit', () => {
    const short = 'a'.repeat(longestMessage);
    expect(chatText(short)).toBe(short);
    const sentence = 'One of many sentences that say something. ';
    const long = chatText(`${sentence.repeat(20)}\n\n${sentence.repeat(20)}`);
    const parts = long.split(/\n(?=\(\d\/\d\) )/);
    expect(parts.length).toBeGreaterThan(2);
    for (const [at, part] of parts.entries()) {
      expect(part.startsWith(`(${at + 1}/${parts.length}) One of`)).toBe(true);
      expect(part.length).toBeLessThanOrEqual(longestMessage);
    }
    expect(long.match(/One of many/g)).toHaveLength(40);
  });

  it('ends no part with a line that announces the next', () => {
    const text = chatText(`${'a'.repeat(470)}.\n\nPlease do this:\n1. ${'b'.repeat(60)}`);
    expect(text).toBe(`(1/2) ${'a'.repeat(470)}.\n(2/2) Please do this:\n1) ${'b'.repeat(60)}`);
  });

  it('cuts what has no sentence at its length', () => {
    for (const part of chatText('很'.repeat(1200)).split('\n'))
      expect(part.length).toBeLessThanOrEqual(longestMessage);
  });
});
