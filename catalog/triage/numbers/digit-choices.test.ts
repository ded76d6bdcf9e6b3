import { expect, it } from 'vitest';
import { choiceForms, digitChoice, pairChoice } from './digit-choices';

it.each(choiceForms.flatMap(({ catches }) => catches))('%s: any of %s', (said, digits) =>
  expect(digitChoice(said)).toBe(digits),
);

it.each(choiceForms.flatMap(({ leaves }) => leaves))('%s: no digits to choose from', (said) =>
  expect(digitChoice(said)).toBeUndefined(),
);

it('knows two endings', () => {
  expect(pairChoice('40 或 46')).toBe('(?:40|46)');
  expect(pairChoice('the last two are 13 or 14')).toBe('(?:13|14)');
  expect(pairChoice('10 or 15 minutes')).toBeUndefined();
});
