import { expect, it } from 'vitest';
import type { Entry } from '../schema';
import { withoutUpgrade, withSettledVersion } from './settled-version';

const pack = {
  lifecycle: [
    {
      to: '4.11',
      state: 'ended' as const,
      since: '2024-12-31',
      source: 'notice',
      zh: '已停止维护',
      en: 'Ended',
    },
  ],
};
const step = (zh: string, source?: string): Entry['remedy'][number] =>
  source === undefined
    ? { step: { zh, en: 'Join again.' }, actor: 'customer', origin: 'playbook' }
    : { step: { zh, en: 'Check the version.' }, actor: 'developer', origin: 'vendor', source };
const bare: Omit<Entry, 'remedy'> = {
  ...{ id: 'sample-sdk/join/1', sdk: 'sample-sdk', documents: [{ id: 'sample-sdk-en', section: 'Join' }] },
  ...{
    aliases: [],
    literals: [],
    side: 'server',
    retry: 'retry',
    fault: 'server-busy',
    disputes: [],
    defects: [],
  },
  title: { zh: '没能进房', en: 'Joining failed' },
  meaning: { zh: '没能进房。', en: 'Joining failed.' },
  cause: { origin: 'document', zh: '服务器忙。', en: 'The server is busy.' },
  confirm: { zh: '能听到别人。', en: 'You hear the others.' },
};
const entry: Entry = { ...bare, remedy: [step('重新进房。'), step('先看版本。', 'notice')] };
const left = (version: string | undefined) =>
  withSettledVersion(entry, version, pack).remedy.map(({ step: { zh } }) => zh);

it('a version that is stated and supported is not to be checked', () => {
  expect(left('4.15.3')).toEqual(['重新进房。']);
});

it('it is where none is stated, or one whose support has ended', () => {
  expect(left(undefined)).toHaveLength(2);
  expect(left('4.8.1')).toHaveLength(2);
});

it('an entry keeps its steps where nothing else is left', () => {
  const alone = { ...entry, remedy: [step('先看版本。', 'notice')] };
  expect(withSettledVersion(alone, '4.15.3', pack).remedy).toHaveLength(1);
});

it('nobody is told to upgrade to what they have', () => {
  const alone = {
    zh: '升级到 4.6.6 或更高版本的 SDK；升级后只是不再报这个码。',
    en: 'Upgrade to SDK 4.6.6 or later; this only stops the code.',
  };
  expect(withoutUpgrade(alone, '4.15.3')).toBeUndefined();
  expect(withoutUpgrade(alone, '4.6.5')).toEqual(alone);
  const within = {
    zh: '要用自己的弹窗，就升级到 4.11.10 以上，在创建时把它设为 false。',
    en: 'For a dialog of yours, upgrade to 4.11.10 or later and set it to false on creating.',
  };
  expect(withoutUpgrade(within, '4.15.3')).toEqual({
    zh: '要用自己的弹窗，在创建时把它设为 false。',
    en: 'For a dialog of yours, set it to false on creating.',
  });
});
