import { expect, it } from 'vitest';
import { cornerOf } from './corner';

const size = { width: 400, height: 104 };

it.each([
  ['24 units from the lower right', { x: 0, y: 0, width: 1920, height: 1040 }, { x: 1496, y: 912 }],
  ['on a display that lies to the left', { x: -1280, y: 100, width: 1280, height: 700 }, { x: -424, y: 672 }],
  ['whole where there is hardly room', { x: 10, y: 20, width: 380, height: 90 }, { x: 10, y: 20 }],
])('a card is shown %s', (_name, area, at) => {
  expect(cornerOf(area, size)).toEqual({ ...at, ...size });
});
