import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saidIn } from './concepts';
import { sayingByLine } from './said-by-line';
import { hearing } from './unheard';

const pieces = [
  'camera',
  'not ',
  '没有',
  '被占用',
  '摄像头',
  'permission denied',
  'no ',
  'other issues',
  'https://a.example/x?usersig=abc&room=1',
  '签名过期',
  ' ',
  '\n',
];
const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 });

it('says of every span of a text what the span says alone, in whatever order they are asked', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }), (one, places) => {
      const heard = hearing(one);
      const said = sayingByLine(heard);
      for (const [a, b] of places) {
        const [start = 0, end = 0] = [a % (one.length + 1), b % (one.length + 1)].sort((x, y) => x - y);
        expect([...said({ start, end })]).toEqual([...saidIn(heard({ start, end }))]);
      }
    }),
  );
});
