import { expect, it } from 'vitest';
import { addressedTo, forPlace } from './addressed';
import { within } from './whereabouts';

it('a clause is addressed to the places that it begins with', () => {
  expect(addressedTo('Windows、Mac 上多半是驱动程序出了问题。')).toEqual(['windows', 'mac']);
  expect(addressedTo('手机应用：到系统设置里打开。')).toEqual(['app']);
  expect(addressedTo('iOS 应用切到后台再回来时可能报一次。')).toEqual(['ios']);
  expect(addressedTo('升级 IM SDK：网页和小程序到 2.21.2；')).toEqual(['web', 'mini']);
  expect(addressedTo('On Windows and Mac its driver is at fault.')).toEqual(['windows', 'mac']);
});

it('what only speaks of a place is for everybody', () => {
  for (const clause of [
    '浏览器没有允许使用摄像头。',
    '手机热点也试一下。',
    '电脑的声音没有传过去。',
    'Pages differ.',
  ])
    expect(addressedTo(clause)).toBeUndefined();
});

it('a clause about another place falls away, in both languages', () => {
  const text = {
    zh: '手机上是系统没能打开它；Windows、Mac 上多半是驱动程序出了问题。',
    en: 'On a phone the system failed to open it; on Windows and Mac its driver is probably at fault.',
  };
  expect(forPlace(text, within(['phone']))).toEqual({
    zh: '手机上是系统没能打开它。',
    en: 'On a phone the system failed to open it.',
  });
  expect(forPlace(text, within(['mac']))?.zh).toBe('Windows、Mac 上多半是驱动程序出了问题。');
  expect(
    forPlace(
      { zh: 'Windows、Mac 上多半是驱动的问题。', en: 'On Windows and Mac it is the driver.' },
      within(['android']),
    ),
  ).toBeUndefined();
});
