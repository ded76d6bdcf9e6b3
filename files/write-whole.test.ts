import {
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type access, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type WritingParts, writeWhole } from './write-whole';

const windows = process.platform === 'win32';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The outcome, and the files in the folder afterwards. */
async function after(path: string, parts?: WritingParts) {
  const code = await writeWhole(path, 'new', parts).then(
    () => 'written',
    (error: NodeJS.ErrnoException) => error.code,
  );
  return [code, ...readdirSync(folder)];
}

it('writes text and bytes, instead of what was there', async () => {
  const path = join(folder, 'a.csv');
  expect(await after(path)).toEqual(['written', 'a.csv']);
  expect(readFileSync(path, 'utf8')).toBe('new');
  await writeWhole(path, new Uint8Array([1, 2]));
  expect([...readFileSync(path)]).toEqual([1, 2]);
});

it('keeps an existing file that is not to be replaced', async () => {
  const path = join(folder, 'a.csv');
  expect(await after(path, { replace: false })).toEqual(['written', 'a.csv']);
  writeFileSync(path, 'old');
  expect(await after(path, { replace: false })).toEqual(['EEXIST', 'a.csv']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

it.skipIf(windows)('keeps who may read a file, and gives a new one the mode asked for', async () => {
  const path = join(folder, 'a');
  writeFileSync(path, 'old');
  for (const mode of [0o640, 0o666]) {
    chmodSync(path, mode);
    await writeWhole(path, 'new', { mode: 0o600 });
    expect(statSync(path).mode & 0o777).toBe(mode);
  }
  await writeWhole(join(folder, 'b'), 'new', { mode: 0o600 });
  expect(statSync(join(folder, 'b')).mode & 0o777).toBe(0o600);
});

it('takes a name that is as long as names may be', async () => {
  const name = `${'错'.repeat(83)}.csv`;
  expect(await after(join(folder, name))).toEqual(['written', name]);
});

it('leaves nothing behind when it cannot write', async () => {
  expect(await after(join(folder, 'missing', 'a.csv'))).toEqual(['ENOENT']);
  expect(await after(join(folder, 'a'.repeat(300)))).toEqual(['ENAMETOOLONG']);
  writeFileSync(join(folder, 'file'), '');
  expect(await after(join(folder, 'file', 'a.csv'))).toEqual(['ENOTDIR', 'file']);
  mkdirSync(join(folder, 'folder'));
  expect(await after(join(folder, 'folder'))).toEqual(['EISDIR', 'file', 'folder']);
});

it.skipIf(process.platform !== 'linux')('keeps the old file when the disk becomes full', async () => {
  const path = join(folder, 'a');
  writeFileSync(path, 'old');
  /** The file is created, but the disk has no room for its content. */
  const openFull: typeof open = async (...given) => {
    const file = await open(...given);
    await file.close();
    return open('/dev/full', 'w');
  };
  expect(await after(path, { open: openFull })).toEqual(['ENOSPC', 'a']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

it.skipIf(windows)('writes where a link leads, and keeps the link', async () => {
  const link = join(folder, 'link');
  writeFileSync(join(folder, 'a'), 'old');
  symlinkSync('a', link);
  expect(await after(link)).toEqual(['written', 'a', 'link']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
});

it.skipIf(windows)('makes what a link leads to where that is not there, and keeps the link', async () => {
  const link = join(folder, 'link');
  symlinkSync('a', link);
  expect(await after(link, { replace: false })).toEqual(['written', 'a', 'link']);
  expect(readlinkSync(link)).toBe('a');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
});

it.skipIf(windows)('does not replace a device', async () => {
  expect(await after('/dev/null')).toEqual(['ENOTSUP']);
  expect(statSync('/dev/null').isFile()).toBe(false);
});

it('rejects for a file that may not be written, though its folder may', async () => {
  const path = join(folder, 'a');
  writeFileSync(path, 'old');
  /** What the system answers to a user who is not root. */
  const refuse: typeof access = async (asked, mode) => {
    expect([asked, mode]).toEqual([realpathSync(path), constants.W_OK]);
    throw Object.assign(new Error('refused'), { code: 'EACCES' });
  };
  expect(await after(path, { access: refuse })).toEqual(['EACCES', 'a']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

// Root may write everywhere except where the system lets nobody write.
it.skipIf(process.platform !== 'linux')('rejects for a folder that may not be written', async () => {
  expect(await after('/sys/errdesk.csv')).toEqual(['EACCES']);
});
