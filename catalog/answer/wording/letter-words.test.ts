import { describe, expect, it } from 'vitest';
import { writeAnswer } from '../answer';
import { bundledTemplates } from '../bundled';
import { answered, entryOf, findingOf } from '../order-for-test';
import { sampleOrders } from '../sample-orders';
import { type OwnWords, wordsOf } from './letter-words';

const of = (
  words: OwnWords,
  customer = '',
  length: 'full' | 'short' = 'full',
  language: 'zh' | 'en' = 'en',
) => wordsOf({ words, customer, length, language });

describe('the words of a letter', () => {
  it('are the bundled ones where a team has written none, or nothing but blanks', () => {
    expect(of({}).closing).toBe('Kind regards');
    expect(of({ closing: '  \n ' }).closing).toBe('Kind regards');
    expect(of({}, '', 'full', 'zh').thanks).toBe('感谢您的反馈。');
  });

  it('greet by name where the name is known, by either mark, whatever signs the name has', () => {
    const words = { greetingNamed: 'Dear {name},', greeting: 'Good day,' };
    expect(of(words, 'Ms $& Li').greeting).toBe('Dear Ms $& Li,');
    expect(of({ greetingNamed: 'Dear {姓名}:' }, 'Li').greeting).toBe('Dear Li:');
    expect(of(words).greeting).toBe('Good day,');
    expect(of({ greetingNamed: 'To whom it may concern,' }, 'Li').greeting).toBe('To whom it may concern,');
  });

  it.each([
    ['en', 'Hi {name}!', 'Hi Li,'],
    ['en', 'Hi {name}', 'Hi Li,'],
    ['zh', '尊敬的{姓名}：', '尊敬的Li，'],
    ['zh', '{姓名}您好！', 'Li您好！'],
    ['zh', '{姓名}您好', 'Li您好，'],
  ] as const)(
    'lead on into the first sentence of a short letter in %s: %s',
    (language, greetingNamed, led) => {
      expect(of({ greetingNamed }, 'Li', 'short', language).greeting).toBe(led);
    },
  );

  it('part a closing from the name after it in a short letter', () => {
    expect(of({ closing: 'Best wishes,' }, '', 'short').closing).toBe('Best wishes');
    expect(of({ closing: 'Best wishes,' }).closing).toBe('Best wishes,');
  });
});

const finding = findingOf(entryOf('tencent-trtc-web-v4/account/70001'));
const own = {
  greetingNamed: 'G {name}',
  greeting: 'G',
  thanks: 'THANKS.',
  regret: 'REGRET.',
  closing: 'CLOSING',
};

it.each(bundledTemplates)('stand in the bundled template of $id, in place of its own', (template) => {
  const orders = sampleOrders().filter(({ subject }) => template.kinds.includes(subject.kind));
  expect(orders.length).toBeGreaterThan(0);
  for (const order of orders) {
    const { text } = writeAnswer(template, { ...order, words: own });
    expect(text).toMatch(/^G/);
    expect(text).not.toMatch(/Hello|您好|Thank you for getting|感谢您的反馈|sorry|抱歉|Kind regards|祝工作/);
    if (order.length === 'full') {
      expect(text).toMatch(/^G[^\n]*(?:THANKS|REGRET)\.\n\n/);
      expect(text).toMatch(/\n\nCLOSING(?:[,　][^\n]+)?(?:\n|$)/);
    }
  }
});

it('markup in them is only signs', () => {
  const { text } = answered(finding, { words: { closing: '**Hi** {{ code }}' }, language: 'en' });
  expect(text).toContain(String.raw`\*\*Hi\*\*`);
  expect(text).toContain('{{ code }}');
});

it('a letter begins with one line and ends with one, however many a signature has', () => {
  const fields = { customer: 'Li', agent: ' Chen \n\n Support team ' };
  for (const length of ['full', 'short'] as const)
    expect(answered(finding, { fields, language: 'en', length }).text).toMatch(
      /\nKind regards, Chen, Support team$/,
    );
  const inEnglish = answered(finding, { fields, language: 'en' }).text;
  const inChinese = answered(finding, { fields, language: 'zh' }).text;
  expect(inEnglish).toMatch(/^Hello Li, we are sorry for the trouble\.\n\nWhat you/);
  expect(inChinese).toMatch(/^Li，您好，给您带来不便，非常抱歉。\n\n/);
  expect(inChinese).toMatch(/\n\n祝工作顺利！　Chen　Support team$/);
});

it.each([
  [{ thanks: 'Acme thanks you.' }, 'Hello, Acme thanks you.'],
  [{ thanks: 'We have your message.' }, 'Hello, we have your message.'],
  [{ greeting: 'Good day!', thanks: 'Thanks a lot.' }, 'Good day, thanks a lot.'],
])('the first line reads as one sentence: %o', (words, line) => {
  const about = { kind: 'question', candidates: [] } as const;
  expect(answered(about, { words, language: 'en' }).text).toMatch(new RegExp(`^${line}\n\n`));
});

it.each([
  ['Best wishes,', 'Best wishes, Chen'],
  ['Have a good day!', 'Have a good day! Chen'],
])('the name stands behind the closing: %s', (closing, line) => {
  const text = answered(finding, { words: { closing, signature: 'Chen' }, language: 'en' }).text;
  expect(text.split('\n').at(-1)).toBe(line);
});
