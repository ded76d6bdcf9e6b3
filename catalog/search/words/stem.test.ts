import { expect, it } from 'vitest';
import { stem } from './stem';

it.each([
  ['kicked', 'kick'],
  ['expired', 'expires'],
  ['closed', 'closes'],
  ['stopped', 'stop'],
  ['denied', 'deny'],
  ['recording', 'records'],
  ['permissions', 'permission'],
  ['publishes', 'publishing'],
  ['types', 'type'],
])('gives %s and %s the same stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

it.each([
  ['came', 'cam'],
  ['access', 'acces'],
  ['h264', 'h26'],
])('keeps %s and %s apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
