import { expect, it } from 'vitest';
import { isNotDone } from './not-done';

const matched = (sentence: string, pattern: RegExp) => {
  const match = pattern.exec(sentence);
  return match !== null && isNotDone(sentence, match);
};

it.each([
  ['Reinstalling is not an option for our fleet phones', /reinstall\w*/i],
  ['we are not allowed to restart the server', /restart\w*/i],
  ['这台机器不能重装', /重装/],
  ['系统重装不了，域控管着', /重装/],
  ['we cannot upgrade the browser', /upgrade/],
])('was not done: %s', (sentence, pattern) => {
  expect(matched(sentence, pattern)).toBe(true);
});

it.each([
  ['Reinstalling did not help', /reinstall\w*/i],
  ['重装了还是不能进', /重装/],
  ['restarted, and it is still not possible to join', /restarted/],
  ['已经重启过了，不想再等', /重启过/],
])('was done: %s', (sentence, pattern) => {
  expect(matched(sentence, pattern)).toBe(false);
});
