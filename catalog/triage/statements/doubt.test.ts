import { expect, it } from 'vitest';
import { isDoubtful } from './doubt';

it.each([
  '这里说的 是上次的 ，不知道现在怎样',
  'we would see if it happened',
  '示例：错误码',
  'return code in RETRYABLE;  {',
])('may be taken back: %s', (sentence) => expect(isDoubtful(sentence)).toBe(true));

it.each([
  '报错',
  '进房失败，错误码',
  '无法进房，错误码',
  '听不到声音，打不开摄像头，报',
  'join failed with error',
  '[ERROR] code= not allowed',
])('stands: %s', (sentence) => expect(isDoubtful(sentence)).toBe(false));
