import { expect, it } from 'vitest';
import { saysTrouble } from './says-trouble';

it.each(['摄像头被占用', '这个用户非主播', 'the camera is in use', 'nobody, not even the host'])(
  'hears what is wrong in %s',
  (phrase) => expect(saysTrouble(phrase)).toBe(true),
);

it.each(['房主的摄像头', 'the seat of the host'])('hears only a thing in %s', (phrase) =>
  expect(saysTrouble(phrase)).toBe(false),
);
