import { describe, expect, it } from 'vitest';
import { namesCode, withoutCode } from './code-names';

describe('names of code', () => {
  it.each([
    'Call join() again.',
    "The SDK tells the app through client.on('client-banned').",
    'The type passed to startDevice is unknown.',
    '监听 client-banned 事件。',
    '先用 account_import 导入账号。',
    'Log in before StartContext.',
    '等到了 CONTEXT_STATE_STARTED 再做。',
  ])('are in %s', (text) => expect(namesCode(text)).toBe(true));

  it.each([
    '签名（userSig）已过期。',
    'The sdkAppId and the userId do not match.',
    'See https://vendor.example/page for more.',
    'Open the iOS settings, e.g. Privacy.',
    'Version 4.15 is needed.',
    'Chrome 71 is too old.',
  ])('are not in %s', (text) => expect(namesCode(text)).toBe(false));

  it('go with their sentence, or with the clause that has them', () => {
    expect(withoutCode('您被踢出了房间，SDK 通过 client.on 通知应用。')).toBe('您被踢出了房间。');
    expect(withoutCode('You were removed; client.on tells the app. Join again.')).toBe(
      'You were removed. Join again.',
    );
    expect(withoutCode('Call join() again.')).toBe('');
  });
});
