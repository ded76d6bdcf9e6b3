import { expect, it } from 'vitest';
import { loadedCatalog } from '../state/loaded-for-test';
import { letterOf } from './letter-text';

const ofTeam = (...given: Parameters<typeof letterOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  letterOf(loadedCatalog, ...given)
    .filter((piece) => piece.ofTeam)
    .map(({ text }) => text);

it('tells the words of the team from the rest of a letter', () => {
  expect(ofTeam('en', {}, 'Ms Li')).toEqual([
    ...['Hello Ms Li,', 'Thank you for getting in touch.', 'We are sorry for the trouble.', 'Kind regards'],
  ]);
  const words = { greeting: 'Good *day*,', closing: 'Best (and thanks)', signature: 'Chen\n Support' };
  expect(ofTeam('en', words, '')).toEqual([
    ...['Good \\*day\\*,', 'Thank you for getting in touch.', 'We are sorry for the trouble.'],
    ...['Best (and thanks)', 'Chen', 'Support'],
  ]);
});

it('has a whole letter around them', () => {
  const text = letterOf(loadedCatalog, 'zh', { thanks: '多谢。' }, '')
    .map((piece) => piece.text)
    .join('');
  expect(text).toMatch(/^您好，\n\n多谢。给您带来不便，非常抱歉。\n\n[\s\S]+\n\n祝工作顺利！$/);
});
