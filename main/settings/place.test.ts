import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placeOf } from './place';

it('of two files the one that was changed last is read, and the one that can be written is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  const profile = { path: join(folder, 'temporary'), replaced: join(folder, 'kept') };
  for (const one of Object.values(profile)) mkdirSync(one);
  const [path, kept] = [join(profile.path, 'a.json'), join(profile.replaced, 'a.json')];
  expect(placeOf('a.json', { path: profile.path })).toEqual({ path, from: path });
  expect(placeOf('a.json', profile)).toEqual({ path, from: path });
  writeFileSync(kept, '');
  expect(placeOf('a.json', profile)).toEqual({ path, from: kept });
  writeFileSync(path, '');
  utimesSync(kept, 1, 1);
  expect(placeOf('a.json', profile)).toEqual({ path, from: path });
});
