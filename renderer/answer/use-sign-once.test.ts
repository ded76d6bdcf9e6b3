import { expect, it } from 'vitest';
import { unsignedIn } from './use-sign-once';

const none = { zh: {}, en: {} };

it.each([
  ['Hello,\n\nText.\n\nKind regards', none, ['en'], 'en'],
  ['Hello,\n\nText.\n\nKind regards\nTicket: 7', none, ['en'], 'en'],
  ['Text.\n\nKind regards\nChen', { zh: {}, en: { signature: 'Chen' } }, ['en'], undefined],
  ['Text.\n\nBest,', { zh: {}, en: { closing: 'Best,' } }, ['en'], 'en'],
  // Another template, a person's own ending, a language that was not sent.
  ['Text. Bye', none, ['en'], undefined],
  ['Text.\n\nKind regards', none, ['zh'], undefined],
  [
    '正文。\n\n祝工作顺利！\n\nText.\n\nKind regards',
    { zh: { signature: '陈' }, en: {} },
    ['zh', 'en'],
    'en',
  ],
] as const)('%j lacks a name in %s', (text, words, among, language) => {
  expect(unsignedIn(text, words, among)).toBe(language);
});
