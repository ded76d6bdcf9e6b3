import { expect, it } from 'vitest';
import { entryOf } from '../order-for-test';
import { misfitOf } from './misfit';
import { within } from './whereabouts';

const entry = entryOf('tencent-trtc-web-v4/account/70001');
const nowhere = within([]);

it('an error that occurs elsewhere alone is said to, and its steps are those of its place', () => {
  const ofMac = { ...entry, where: ['mac' as const] };
  const { seen, at } = misfitOf(ofMac, '-1331', within(['android']), undefined);
  expect(seen[0]?.zh).toContain('-1331 只在苹果电脑（Mac）里出现，而您说的是安卓手机。');
  expect(at).toEqual({ platform: 'app', device: 'computer', system: 'mac' });
  expect(misfitOf(ofMac, '-1331', nowhere, undefined)).toEqual({ seen: [], steps: [], at: undefined });
});

it('a page in a mini program is thought of', () => {
  const ofPage = { ...entry, where: ['web' as const] };
  const { seen } = misfitOf(ofPage, '60004', within(['mini']), undefined);
  expect(seen[0]?.en).toContain('60004 occurs only in a web page, and you speak of a mini program.');
});

it('a version that no longer has the error is not the one that runs', () => {
  const deprecated = {
    version: '4.6.6',
    zh: '从 4.6.6 起不再抛出它；另有事件。',
    en: 'Gone from 4.6.6 on; there is an event.',
  };
  const gone = { ...entry, deprecated };
  const { seen, steps } = misfitOf(gone, '16387', nowhere, '4.15.3');
  expect(seen[0]?.en).toBe(
    'Gone from 4.6.6 on. You use 4.15.3, so what is really loaded may be an older copy of the SDK (from a cache, or a second one).',
  );
  expect(steps.map(({ actor }) => actor)).toEqual(['developer']);
  expect(misfitOf(gone, '16387', nowhere, '4.6.5').seen).toEqual([]);
});
