import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import type { Language } from '../../../catalog/schema';
import { alsoFound } from './also-found';
import { wantedOf } from './matches';

const occupied = catalog.entries.find(({ id }) => id === 'tencent-roomengine/device/-1102');

function reason(language: Language, query: string): string | undefined {
  if (!occupied) throw new Error('no such entry');
  return alsoFound(occupied, language, wantedOf(query))?.text;
}

it('is the title in the other language', () => {
  expect(reason('en', '摄像头')).toBe('摄像头正被别的程序占用');
  expect(reason('zh', 'program')).toBe('Another program is using the camera');
});

it('is another of its names', () => {
  expect(reason('en', 'errCameraOccupy')).toBe('errCameraOccupy');
});

it('is nothing where the row shows it by itself, or nothing is looked for', () => {
  expect(reason('en', 'camera')).toBeUndefined();
  expect(reason('zh', '1102')).toBeUndefined();
  expect(reason('en', '')).toBeUndefined();
});
