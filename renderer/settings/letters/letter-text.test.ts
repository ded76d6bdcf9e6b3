import { expect, it } from 'vitest';
import { loadedCatalog } from '../../state/loaded-for-test';
import { letterOf } from './letter-text';

const ofTeam = (...given: Parameters<typeof letterOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  letterOf(loadedCatalog, ...given)
    .filter((piece) => piece.ofTeam)
    .map(({ text }) => text);

const to = (customer: string, blocked = false) => ({ customer, blocked });

it('tells the words of the team from the rest of a letter', () => {
  expect(ofTeam('en', {}, to('Ms Li'))).toEqual([
    ...['Hello Ms Li, thank you for getting in touch.', 'Kind regards'],
  ]);
  const words = { greeting: 'Good *day,', closing: 'Best (and thanks)', signature: 'Chen\n Support' };
  expect(ofTeam('en', words, to('', true))).toEqual([
    ...['Good \\*day, we are sorry for the trouble.', 'Best (and thanks), Chen, Support'],
  ]);
});

it('has a whole letter around them', () => {
  const text = letterOf(loadedCatalog, 'zh', { thanks: '多谢。' }, to(''))
    .map((piece) => piece.text)
    .join('');
  expect(text).toMatch(/^您好，多谢。\n\n[\s\S]+\n\n祝工作顺利！$/);
});
