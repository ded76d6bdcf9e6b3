import { expect, it } from 'vitest';
import { isOpposite } from './told-by';

const off = { title: { zh: '用户不在麦上', en: 'The user is not on a seat' } };
const on = { title: { zh: '自己已经在麦位上', en: 'This user is already on a seat' } };

it.each(['当前用户已经在麦位上', 'user is already on the mic'])(
  '%s is the opposite of not being there',
  (message) => {
    expect(isOpposite(message, off)).toBe(true);
    expect(isOpposite(message, on)).toBe(false);
  },
);

it.each(['用户不在麦上', 'the user is not on a seat'])('%s is the opposite of being there', (message) => {
  expect(isOpposite(message, on)).toBe(true);
  expect(isOpposite(message, off)).toBe(false);
});

it.each(['麦位上有人', 'sign error'])('%s is the opposite of neither', (message) => {
  expect(isOpposite(message, on) || isOpposite(message, off)).toBe(false);
});
