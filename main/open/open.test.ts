import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTextFile } from './open';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const unreadable = (path: string, reason: string) => ({
  ok: false,
  problem: { code: 'file-unreadable', path, reason },
});

describe('opening a file as a paste', () => {
  it('answers its text and its name without the folder', async () => {
    const path = file('客户.log', '报1003错误');
    expect(await openTextFile(path, 100)).toEqual({
      ok: true,
      value: { text: '报1003错误', name: '客户.log' },
    });
  });

  it('says why it cannot be read', async () => {
    const missing = join(folder, 'none.log');
    expect(await openTextFile(missing, 100)).toEqual(unreadable(missing, 'missing'));
    expect(await openTextFile(folder, 100)).toEqual(unreadable(folder, 'folder'));
    expect(await openTextFile('a\0b', 100)).toEqual(unreadable('a\0b', 'other'));
  });

  it.skipIf(process.platform === 'win32')('does not read what may never end', async () => {
    expect(await openTextFile('/dev/zero', 100)).toEqual(unreadable('/dev/zero', 'other'));
  });

  it('says what is too large, and what is no text', async () => {
    const large = file('large.log', 'x'.repeat(101));
    expect(await openTextFile(large, 100)).toEqual({
      ok: false,
      problem: { code: 'file-too-large', path: large, size: 101, limit: 100 },
    });
    const image = file('image.png', new Uint8Array([0x89, 0x50, 0, 0]));
    expect(await openTextFile(image, 100)).toEqual({
      ok: false,
      problem: { code: 'file-not-text', path: image },
    });
  });
});
