import { expect, it } from 'vitest';
import { isSwitch } from './split-arguments';

it('a word is a switch where Chromium takes it for one', () => {
  for (const word of ['--lang=zh', '-lang=zh', '--', '-']) expect(isSwitch(word, 'linux')).toBe(true);
  expect(isSwitch('/logs/a.log', 'linux')).toBe(false);
  expect(isSwitch('/remote-debugging-port=9222', 'win32')).toBe(true);
  expect(isSwitch('C:\\logs\\a.log', 'win32')).toBe(false);
});
