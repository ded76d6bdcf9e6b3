import { describe, expect, it } from 'vitest';
import type { Entry } from '../schema';
import { answered, entryOf, findingOf } from './order-for-test';
import { nothingShown } from './paste/shown';

const expired = entryOf('tencent-trtc-web-v4/account/70001');

describe('the frame of a letter', () => {
  it('asks at once for what the vendor needs, where the vendor has to look into it', () => {
    const step = { zh: '查一查。', en: 'Look into it.' };
    const remedy = [...expired.remedy, { step, actor: 'vendor', origin: 'document' } as const];
    const said = (retry: Entry['retry'], length: 'full' | 'short') =>
      answered(findingOf({ ...expired, retry, remedy }), { length }).text;
    for (const length of ['full', 'short'] as const) {
      for (const retry of ['retry', 'after-change'] as const)
        expect(said(retry, length)).toContain(
          'To lose no time, please reply right away with: the time it happened (with the time zone)',
        );
      for (const retry of ['permanent', 'ignore'] as const)
        expect(said(retry, length)).not.toMatch(/right away|vendor has to look/);
    }
  });

  it('does not pass on to developers what a developer has written', () => {
    const theirs = expired.remedy.filter(({ actor }) => actor === 'developer');
    const step = { zh: '调用 enterRoom() 之前先取签名。', en: 'Fetch the signature before enterRoom().' };
    const remedy = [...theirs, { step, actor: 'developer', origin: 'document' } as const];
    const entry = { ...expired, remedy };
    const subject = { kind: 'finding', entry, shown: nothingShown } as const;
    expect(answered(subject).text).toContain('Please pass this on to the people who build your app:');
    expect(answered(subject).text).not.toContain('enterRoom');
    const built = answered({ ...subject, shown: { ...nothingShown, isBuilder: true } });
    expect(built.text).toContain('For your developers, in this order:');
    expect(built.text).toContain('Fetch the signature before enterRoom().');
    expect(built.text).not.toMatch(/pass (?:this|it) on/);
  });

  it('addresses the users of whoever builds the app as somebody else', () => {
    const step = { zh: '刷新页面。', en: 'Reload the page.' };
    const entry = { ...expired, remedy: [{ step, actor: 'customer', origin: 'document' } as const] };
    const shown = { ...nothingShown, isBuilder: true };
    const of = (language: 'zh' | 'en', audience: 'customer' | 'developer' = 'developer') =>
      answered({ kind: 'finding', entry, shown }, { language, audience }).text;
    // Of an answer for customers, whoever reads it does it or passes it on.
    expect(of('en', 'customer')).toContain('Please do this:\nReload the page.');
    expect(of('zh', 'customer')).toContain('请这样做：\n刷新页面。');
    expect(of('en')).toContain('Please have the affected user do this:\nReload the page.');
    expect(of('zh')).toContain('请让出问题的用户这样做：\n刷新页面。');
  });

  it('does not say of what is part of normal use that it comes no more', () => {
    const confirm = {
      zh: '人在房间里，70001 不再出现。',
      en: 'You are in the room; 70001 no longer appears.',
    };
    const entry = { ...expired, retry: 'ignore', confirm } as const;
    expect(answered(findingOf(entry)).text).toContain('How to tell that all is well: You are in the room.');
    expect(answered(findingOf(entry), { language: 'zh' }).text).toContain('没有问题：人在房间里。');
  });
});
