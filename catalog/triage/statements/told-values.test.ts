import { expect, it } from 'vitest';
import { isToldValue, toldValues } from './told-values';

const isTold = (sample: string): boolean => {
  const [before = '', rest = ''] = sample.split('«');
  const [, after = ''] = rest.split('»');
  return isToldValue(before, after);
};

it.each(toldValues.flatMap(({ catches }) => catches))('%s: is what came', (sample) =>
  expect(isTold(sample)).toBe(true),
);

it.each(toldValues.flatMap(({ leaves }) => leaves))('%s: is not told', (sample) =>
  expect(isTold(sample)).toBe(false),
);
