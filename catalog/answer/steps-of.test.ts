import { describe, expect, it } from 'vitest';
import type { Actor, Entry } from '../schema';
import { entryOf } from './order-for-test';
import { nothingShown, type Shown } from './paste/shown';
import { stepsFor } from './steps-of';

const some = entryOf('tencent-roomengine/device/-1102');
const step = (zh: string, en: string, actor: Actor = 'customer') =>
  ({ step: { zh, en }, actor, origin: 'playbook' }) as const;
const entry: Entry = {
  ...some,
  remedy: [
    step('问清版本。', 'Ask for the version.', 'support'),
    step('刷新页面，重新进房。', 'Reload the page and join again.'),
    step('换一个浏览器。', 'Try another browser.'),
    step('换一个网络再试。', 'Try another network.'),
    step('等网络恢复再调用 join()。', 'Call join() once the network is back.', 'developer'),
    step('提示用户检查网络。', 'Tell the user to check the network.', 'developer'),
  ],
};
const told = (shown: Partial<Shown>, isCustomer = true) =>
  stepsFor(entry, undefined, { ...nothingShown, ...shown }, { language: 'en', isCustomer }).map(
    ({ text }) => text,
  );

describe('the steps of an answer', () => {
  it('are theirs; a customer reads no code and no advice on what to tell users', () => {
    expect(told({})).toEqual([
      'Reload the page and join again.',
      'Try another browser.',
      'Try another network.',
    ]);
    expect(told({}, false)).toHaveLength(5);
  });

  it('have no words of the web for an app', () => {
    expect(told({ platform: 'app' })).toEqual(['Restart the app and join again.', 'Try another network.']);
  });

  it('leave out what was tried, and begin with what the paste suggests', () => {
    const advice = { zh: '先退出 OBS。', en: 'Quit OBS first.', actor: 'customer' } as const;
    expect(told({ drops: ['网络|浏览器'], steps: [advice] })).toEqual([
      'Quit OBS first.',
      'Reload the page and join again.',
    ]);
  });

  it('keep what a person wants told, though the paste excuses it', () => {
    expect(told({ drops: ['网络|浏览器'], insisted: ['换一个网络再试。'] })).toEqual([
      'Reload the page and join again.',
      'Try another network.',
    ]);
  });

  it('are told as they are where the place alone would leave none', () => {
    const pages = { ...entry, remedy: [step('升级浏览器。', 'Update the browser.')] };
    const reader = { language: 'en', isCustomer: true } as const;
    const steps = stepsFor(pages, undefined, { ...nothingShown, platform: 'app' }, reader);
    expect(steps.map(({ text }) => text)).toEqual(['Update the browser.']);
  });

  it('are further checks of the fault where all was tried', () => {
    const fault = {
      id: 'x',
      title: some.title,
      looks: some.title,
      causes: [some.title],
      checklist: [
        { zh: '查日志。', en: 'Look into the log.' },
        { zh: '看看网线。', en: 'Look at the cable.' },
        { zh: '换一个网络。', en: 'Try another network.' },
      ],
      questions: [some.title],
      collect: [some.title],
      severity: 'blocked',
      actor: 'customer',
    } as const;
    const shown = { ...nothingShown, drops: ['页面|浏览器|换一个网络'] };
    const customers = { ...entry, remedy: entry.remedy.filter(({ actor }) => actor === 'customer') };
    const steps = stepsFor(
      customers,
      { ...fault, causes: [], checklist: [...fault.checklist], questions: [], collect: [] },
      shown,
      {
        language: 'en',
        isCustomer: true,
      },
    );
    expect(steps).toEqual([{ text: 'Look at the cable.', actor: 'customer' }]);
  });
});
