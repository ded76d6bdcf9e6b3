import { expect, it } from 'vitest';
import { listedIn } from './listed-codes';

const known = new Set(['70001', '70003', '-1101', '-1105', '-2100', '10003', 'PLAY_NOT_ALLOWED']);
const found = (text: string) =>
  Object.fromEntries(
    listedIn(text.split('\n'), (code) => known.has(code)).map(({ id, weight }) => [id, weight]),
  );

it('many different codes weigh more than few', () => {
  expect(found('70001 expired\n70003 cut off')).not.toHaveProperty('listed');
  expect(found('（70001）\n（70003）\n（-1101）')).toHaveProperty('listed', 1.5);
  expect(found('（70001、70003）\n（-1101、-1105）\nPLAY_NOT_ALLOWED')).toMatchObject({
    listed: 2.5,
    row: 1.4,
  });
});

it('lines that begin with a code and say what it is are entries', () => {
  expect(found('70001 → sign in\n-1101　allow the camera')).toHaveProperty('entry', 1.4);
});

it.each([
  ['numbers that are no codes', '60012 a\n88213 b\n120000 c\n45000 d'],
  ['what keys lead to', 'room=70001 code: 70003\nid: -1101 ret=10003'],
  ['records', '10:00:01 70001\n10:00:02 70003\n10:00:03 -1101\n10:00:04 10003'],
])('%s are no list', (_, text) => expect(found(text)).toEqual({}));
