import { expect, it } from 'vitest';
import { sharesWords } from './shares-words';

const error = { zh: '进房请求超时', en: 'The request to join timed out' };

it('a paste shares words with what an error is called where it tells of the same, in either language', () => {
  expect(sharesWords(error, '安卓App 提示 3308 进房超时')).toBe(true);
  expect(sharesWords(error, 'error 3308, it timed out')).toBe(true);
  expect(sharesWords(error, '快递提示失败 3308')).toBe(false);
  expect(sharesWords(error, 'the request 3308 failed')).toBe(false);
});
