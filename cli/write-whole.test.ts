import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './write-whole';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-write-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

/** How it ended, and all that lies in the folder afterwards. */
async function after(path: string, replace = false) {
  const code = await writeWhole(path, 'new', replace).then(
    () => 'written',
    (error: NodeJS.ErrnoException) => error.code,
  );
  return [code, readdirSync(folder)];
}

it('writes text and bytes', async () => {
  const path = join(folder, 'a.csv');
  expect(await after(path)).toEqual(['written', ['a.csv']]);
  expect(readFileSync(path, 'utf8')).toBe('new');
  await writeWhole(path, new Uint8Array([1, 2]), true);
  expect([...readFileSync(path)]).toEqual([1, 2]);
});

it('leaves a file that is there, unless it is to be replaced', async () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'old');
  chmodSync(path, 0o600);
  expect(await after(path)).toEqual(['EEXIST', ['a.csv']]);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(await after(path, true)).toEqual(['written', ['a.csv']]);
  expect(readFileSync(path, 'utf8')).toBe('new');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('leaves nothing behind where it cannot write', async () => {
  expect(await after(join(folder, 'missing', 'a.csv'))).toEqual(['ENOENT', []]);
  expect(await after(join(folder, 'a'.repeat(300)))).toEqual(['ENAMETOOLONG', []]);
  mkdirSync(join(folder, 'b'));
  expect(await after(join(folder, 'b'), true)).toEqual(['EISDIR', ['b']]);
});

it.skipIf(process.platform === 'win32')('writes where a link leads and keeps the link', async () => {
  writeFileSync(join(folder, 'a'), 'old');
  symlinkSync('a', join(folder, 'link'));
  expect(await after(join(folder, 'link'), true)).toEqual(['written', ['a', 'link']]);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
});

it.skipIf(process.platform === 'win32')('puts nothing in the place of a device', async () => {
  await expect(writeWhole('/dev/null', 'x', true)).rejects.toMatchObject({ code: 'ENOTSUP' });
  expect(statSync('/dev/null').isFile()).toBe(false);
});

// Root may write everywhere.
it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'says that a folder may not be written',
  async () => {
    chmodSync(folder, 0o500);
    expect(await after(join(folder, 'a'))).toEqual(['EACCES', []]);
  },
);
