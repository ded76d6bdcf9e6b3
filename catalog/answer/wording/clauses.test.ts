import { expect, it } from 'vitest';
import { without } from '../steps-of';

const step = {
  zh: '关掉代理和 VPN，重新进房；还不行就换一个网络，例如手机热点。',
  en: 'Switch off any proxy or VPN and join again; if that fails, try another network, such as a hotspot.',
};

it('a clause falls away by itself, and what is left is a sentence', () => {
  expect(without(step, [/热点/])).toEqual({
    zh: '关掉代理和 VPN，重新进房。',
    en: 'Switch off any proxy or VPN and join again.',
  });
  expect(without(step, [/代理/])).toEqual({
    zh: '换一个网络，例如手机热点。',
    en: 'Try another network, such as a hotspot.',
  });
});

it('a clause that leans on the one before falls with it', () => {
  const two = {
    zh: '换一个网络再试；换了就好，请管理员放行。',
    en: 'Try another network; if it works, ask for access.',
  };
  expect(without(two, [/换一个网络/])).toBeUndefined();
});

it('where the languages are cut differently, whole sentences fall', () => {
  const other = { zh: '换一个网络；再试一次。', en: 'Try another network and retry.' };
  expect(without(other, [/网络/])).toBeUndefined();
  expect(without(other, [/浏览器/])).toEqual(other);
});
