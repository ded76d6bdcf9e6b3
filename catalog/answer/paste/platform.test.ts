import { expect, it } from 'vitest';
import { forApp, suitedTo, withoutConsole } from './platform';

it('a sentence about an app is said of a page, and a right to record the screen is the browser’s', () => {
  expect(suitedTo('退出应用重新打开、关掉其他程序再进一次。', 'zh', { platform: 'web' })).toBe(
    '刷新页面、关掉其他程序再进一次。',
  );
  expect(suitedTo('允许本应用录制屏幕，重启应用后再共享一次。', 'zh', { platform: 'web' })).toBe(
    '允许浏览器录制屏幕，重启浏览器后再共享一次。',
  );
  expect(suitedTo('Restart the app and join again.', 'en', { platform: 'web' })).toBe(
    'Reload the page and join again.',
  );
  expect(suitedTo('Restart the app and join again.', 'en', {})).toBe('Restart the app and join again.');
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
  expect(
    suitedTo('登录购买页（https://buy.vendor.example/avc），重新购买。', 'zh', { platform: 'app' }),
  ).toContain('重新购买');
  expect(suitedTo('把地址开头的 http:// 改成 https://，再打开。', 'zh', { platform: 'app' })).toBe('');
});

it('what is about the system and the browser is about the system in an app', () => {
  expect(suitedTo('See whether the system and the browser have the right.', 'en', { platform: 'app' })).toBe(
    'See whether the system have the right.',
  );
});

it('on a phone one says apps, and nothing is plugged in', () => {
  const phone = { device: 'phone' } as const;
  expect(suitedTo('关掉其他程序，外接的拔下重插。', 'zh', phone)).toBe('关掉其他应用。');
  expect(suitedTo('更新驱动程序和小程序。', 'zh', phone)).toBe('更新驱动程序和小程序。');
  expect(suitedTo('Close other programs; unplug an external camera and plug it in.', 'en', phone)).toBe(
    'Close other apps.',
  );
});

it('a mini program is opened again, and knows no browser', () => {
  const mini = { platform: 'mini' } as const;
  expect(suitedTo('刷新页面，重新进房。', 'zh', mini)).toBe('重新打开小程序，重新进房。');
  expect(suitedTo('Reload the page and join again.', 'en', mini)).toBe(
    'Reopen the mini program and join again.',
  );
  expect(suitedTo('换个浏览器。', 'zh', mini)).toBe('');
});
