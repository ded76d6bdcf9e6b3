import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../bridge/contract/watch';
import { messageOf } from './message';

const suggestion: Suggestion = {
  id: 1,
  at: 0,
  verdict: 'match',
  entry: 'tencent-trtc-web-v4/server/70003',
  sdk: { zh: '腾讯 TRTC Web v4', en: 'Tencent TRTC Web v4' },
  name: '70003',
  title: { zh: '签名校验不通过', en: 'Signature does not verify' },
  meanings: 1,
  excerpt: { text: 'join room failed result: 70003', marks: [{ start: 25, end: 30 }] },
};

describe('a suggestion as a notification', () => {
  it('says code, title, SDK and where it was seen, in the language that is set', () => {
    expect(messageOf(suggestion, 'en')).toEqual({
      title: '70003 Signature does not verify',
      body: 'Tencent TRTC Web v4\njoin room failed result: 70003',
    });
    expect(messageOf(suggestion, 'zh')).toEqual({
      title: '70003 签名校验不通过',
      body: '腾讯 TRTC Web v4\njoin room failed result: 70003',
    });
  });

  it('does not choose among meanings', () => {
    const open = { ...suggestion, verdict: 'ambiguous' as const, meanings: 3 };
    expect(messageOf(open, 'en').title).toBe('70003 three meanings');
    expect(messageOf(open, 'zh').title).toBe('70003 三个含义');
  });

  it('cuts a long line to what is around the mark', () => {
    const text = `${'…日志😀'.repeat(100)} result: 70003 ${'after '.repeat(100)}`;
    const start = text.indexOf('70003');
    const { body } = messageOf(
      { ...suggestion, excerpt: { text, marks: [{ start, end: start + 5 }] } },
      'en',
    );
    expect(body).toContain(' result: 70003 after');
    expect(Array.from(body).length).toBeLessThan(150);
    expect(() => encodeURIComponent(body)).not.toThrow();
  });
});
