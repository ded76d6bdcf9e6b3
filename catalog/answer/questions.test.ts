import { expect, it } from 'vitest';
import { questionOf } from './questions';

it('asks for no SDK and no version that the paste states', () => {
  expect(questionOf([], new Set(), undefined).en).toContain('the name and the version of the SDK');
  expect(questionOf([], new Set(['sdk']), undefined).en).toMatch(/tell us the version of the SDK\.$/);
  expect(questionOf([], new Set(['sdk', 'version']), undefined).en).not.toContain('SDK');
});

it('asks which of the two it is, where a number and the words beside it tell different errors', () => {
  const { zh, en } = questionOf([], new Set(), { number: '10006', words: 'account in arrears' });
  for (const text of [zh, en]) expect(text).toMatch(/10006.*“account in arrears”.*[?？]$/);
});
