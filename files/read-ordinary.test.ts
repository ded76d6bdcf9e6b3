import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOrdinary, readOrdinarySync } from './read-ordinary';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
});

describe.each([
  ['later', readOrdinary],
  ['at once', async (path: string, limit: number) => readOrdinarySync(path, limit)],
])('a file that is read %s', (_when, read) => {
  it('comes whole, also a long one, up to the limit', async () => {
    const path = join(folder, 'a.log');
    const content = 'line\n'.repeat(700_000);
    writeFileSync(path, content);
    expect(new TextDecoder().decode(await read(path, content.length))).toBe(content);
    await expect(read(path, content.length - 1)).rejects.toMatchObject({
      code: 'ERR_FS_FILE_TOO_LARGE',
      size: content.length,
    });
  });

  it('is no folder, and must be there', async () => {
    await expect(read(folder, 100)).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(read(join(folder, 'none'), 100)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.skipIf(process.platform === 'win32')('is no pipe, no device and no link to one', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const link = join(folder, 'link');
    symlinkSync('/dev/zero', link);
    for (const path of [pipe, link, '/dev/urandom'])
      await expect(read(path, 100)).rejects.toMatchObject({ code: 'ENOTSUP' });
  });

  it.skipIf(process.platform !== 'linux')('is none that the system makes up', async () => {
    for (const path of ['/proc/self/pagemap', '/proc/kmsg', '/sys/kernel/mm/ksm/run'])
      await expect(read(path, 100)).rejects.toMatchObject({ code: expect.stringMatching(/ENOTSUP|ENOENT/) });
  });
});
