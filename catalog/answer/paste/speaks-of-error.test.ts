import { expect, it } from 'vitest';
import { maySpeakOfError } from './speaks-of-error';

it.each([
  '直播间里我的脸总是一闪一闪的，别人没有',
  'My sister looks as if she was swimming whenever we talk',
  '开会时屏幕会自己变暗，怎么回事',
])('hears no error in %s', (text) => expect(maySpeakOfError(text)).toBe(false));

it.each([
  '点加入以后弹出一个提示，然后就没有了',
  'It says something with an error and then nothing more happens',
  'we get 70999 every time we try it here',
  'ROOM_NOT_THERE is what we always see on it',
  '你好',
  'hello',
])('hears that there may be one in %s', (text) => expect(maySpeakOfError(text)).toBe(true));
