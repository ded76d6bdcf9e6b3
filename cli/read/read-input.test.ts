import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInput, readStream } from './read-input';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const nothing = Readable.from([]);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Reads what an endless file gives until it is closed. */
async function* endless() {
  for (;;) yield Buffer.alloc(1000, 'x');
}

describe('the input', () => {
  it('is a file, or standard input under any of its names', async () => {
    const path = join(folder, 'a.log');
    writeFileSync(path, '-3301');
    expect(textOf(await readInput(path, nothing))).toBe('-3301');
    if (process.platform === 'win32') return;
    for (const name of ['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'])
      expect(textOf(await readInput(name, Readable.from([Buffer.from('-1')])))).toBe('-1');
  });

  it('is read no further than the limit', async () => {
    await expect(readStream(Readable.from(endless()), 10_000)).rejects.toMatchObject({
      code: 'ERR_FS_FILE_TOO_LARGE',
      size: 11_000,
    });
    const path = join(folder, 'a.log');
    writeFileSync(path, 'x'.repeat(101));
    await expect(readInput(path, nothing, 100)).rejects.toMatchObject({ size: 101 });
  });

  it.skipIf(process.platform === 'win32')('is no pipe and no device that a name leads to', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero', '/dev/urandom'])
      await expect(readInput(path, nothing)).rejects.toMatchObject({ code: 'ENOTSUP' });
  });

  it.skipIf(process.platform === 'win32')('is what a shell has opened, as far as the limit', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    spawn('sh', ['-c', `echo -3301 > '${pipe}'`]);
    const opened = openSync(pipe, 'r');
    expect(textOf(await readInput(`/dev/fd/${opened}`, nothing))).toBe('-3301\n');
    const zero = openSync('/dev/zero', 'r');
    await expect(readInput(`/dev/fd/${zero}`, nothing, 10_000)).rejects.toMatchObject({
      code: 'ERR_FS_FILE_TOO_LARGE',
    });
  });
});
