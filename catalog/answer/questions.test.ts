import { expect, it } from 'vitest';
import { questionOf } from './questions';

it('asks for no SDK and no version that the paste states', () => {
  expect(questionOf([], new Set()).en).toContain('the name and the version of the SDK');
  expect(questionOf([], new Set(['sdk'])).en).toMatch(/tell us the version of the SDK\.$/);
  expect(questionOf([], new Set(['sdk', 'version'])).en).not.toContain('SDK');
});
