import { expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const said = (text: string) => [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end));

it('reads the lines of a text, each wording once, and no frame of a stack', () => {
  expect(said('join failed, try 1\n    at join (client.ts:3:1)\njoin failed, try 2')).toEqual([
    'join failed, try 1',
  ]);
});

it('reads no comment in code', () => {
  expect(said('  // the camera is held by another app\n摄像头被占用 // 见截图')).toEqual([
    '摄像头被占用 // 见截图',
  ]);
});
