import { describe, expect, it } from 'vitest';
import type { Fact } from '../../triage/result';
import { deviceOf, forApp, forDevice, holdsAt, platformOf, suitedTo, withoutConsole } from './platform';

const facts = (...of: [Fact['kind'], string][]): Fact[] =>
  of.map(([kind, text]) => ({ kind, text, start: 0, end: 1 }));

describe('the platform', () => {
  it('is what the paste says, else what a browser or the system of a phone shows', () => {
    expect(platformOf(facts(['platform', '网页版']))).toBe('web');
    expect(platformOf(facts(['platform', '小程序']))).toBe('app');
    expect(platformOf(facts(['browser', 'Chrome 129'], ['os', 'Android 13']))).toBe('web');
    expect(platformOf(facts(['sdk', 'X'], ['os', 'iOS 17']))).toBe('app');
    expect(platformOf(facts(['os', 'Windows 10']))).toBeUndefined();
  });
});

it('the device is what its system, its model or the app tells, and unknown where they tell both', () => {
  expect(deviceOf(facts(['os', 'Android 13']))).toBe('phone');
  expect(deviceOf(facts(['device', '小米14']))).toBe('phone');
  expect(deviceOf(facts(['platform', 'Windows app']))).toBe('computer');
  expect(deviceOf(facts(['os', 'Windows 10'], ['os', 'iOS 17']))).toBeUndefined();
  expect(deviceOf(facts(['browser', 'Chrome 129']))).toBeUndefined();
});

it('what holds in one place falls away where they are surely elsewhere', () => {
  const nowhere = { platform: undefined, device: undefined };
  expect(holdsAt(['computer'], nowhere)).toBe(true);
  expect(holdsAt(['computer'], { ...nowhere, device: 'phone' })).toBe(false);
  expect(holdsAt(['web'], { ...nowhere, platform: 'app' })).toBe(false);
  expect(holdsAt(undefined, { platform: 'app', device: 'phone' })).toBe(true);
});

it('a sentence about an app is said of a page, and a right to record the screen is the browser’s', () => {
  expect(suitedTo('退出应用重新打开、关掉其他程序再进一次。', 'zh', 'web')).toBe(
    '刷新页面、关掉其他程序再进一次。',
  );
  expect(suitedTo('允许本应用录制屏幕，重启应用后再共享一次。', 'zh', 'web')).toBe(
    '允许浏览器录制屏幕，重启浏览器后再共享一次。',
  );
  expect(suitedTo('Restart the app and join again.', 'en', 'web')).toBe('Reload the page and join again.');
  expect(suitedTo('Restart the app and join again.', 'en', undefined)).toBe(
    'Restart the app and join again.',
  );
});

it('a clause about another kind of device falls away', () => {
  const text = '手机上是系统没能打开它；电脑上多半是驱动程序出了问题。';
  expect(forDevice(text, 'phone')).toBe('手机上是系统没能打开它。');
  expect(forDevice(text, 'computer')).toBe('电脑上多半是驱动程序出了问题。');
  expect(forDevice(text, undefined)).toBe(text);
});

it('a sentence about a page is said of an app, one about a browser is not said', () => {
  expect(forApp('Reload the page and join again.', 'en')).toBe('Restart the app and join again.');
  expect(forApp('签名更新后，刷新页面，重新进房。', 'zh')).toBe('签名更新后，重新打开应用，重新进房。');
  expect(forApp('Update the browser.', 'en')).toBe('');
  expect(forApp('换个浏览器。', 'zh')).toBe('');
  expect(forApp('请听不到的一方点一下页面，检查音量。', 'zh')).toBe('请听不到的一方检查音量。');
  expect(forApp('请换耳机，再点一下页面。', 'zh')).toBe('请换耳机。');
  expect(forApp('Switch to headphones, and click the page once.', 'en')).toBe('Switch to headphones.');
});

it('the vendor’s console stays what it is, that of the browser is the log', () => {
  expect(forApp('Upgrade the package in the console.', 'en')).toBe('Upgrade the package in the console.');
  expect(forApp('Joining works and 7 no longer appears in the console.', 'en')).toBe(
    'Joining works and 7 no longer appears in the log.',
  );
});

it('an end user sees no console', () => {
  expect(withoutConsole('Joining works, and 7 is gone from the console.')).toBe(
    'Joining works, and 7 is gone.',
  );
  expect(withoutConsole('进房成功，控制台不再出现 70001。')).toBe('进房成功，不再出现 70001。');
  expect(withoutConsole('It works and 70001 no longer appears in the console.')).toBe(
    'It works and 70001 no longer appears.',
  );
});

it('the address of a page of the vendor’s is not about a page that they use', () => {
  expect(suitedTo('登录购买页（https://buy.vendor.example/avc），重新购买。', 'zh', 'app')).toContain(
    '重新购买',
  );
  expect(suitedTo('把地址开头的 http:// 改成 https://，再打开。', 'zh', 'app')).toBe('');
});

it('what is about the system and the browser is about the system in an app', () => {
  expect(suitedTo('See whether the system and the browser have the right.', 'en', 'app')).toBe(
    'See whether the system have the right.',
  );
});
