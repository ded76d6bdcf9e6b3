import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { put } from '../tree.mjs';
import { iconOf } from './icon.mjs';
import { removal } from './installer.mjs';
import { writeZip } from './zip.mjs';

let folder = '';
const app = () => join(folder, 'app');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-windows-'));
  put(join(app(), 'Errdesk.exe'), 'program');
  put(join(app(), 'resources/app.asar'), 'archive');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('what was installed is removed file by file, and folders only once they are empty', () => {
  expect(removal(app()).trim().split('\n')).toEqual([
    'Delete "$INSTDIR\\resources\\app.asar"',
    'RMDir "$INSTDIR\\resources"',
    'Delete "$INSTDIR\\Errdesk.exe"',
  ]);
});

it('a zip of the same files is the same, whatever their times and order', () => {
  const time = 1_700_000_000;
  writeZip(app(), 'Errdesk', join(folder, 'a.zip'), time, false);
  rmSync(join(app(), 'Errdesk.exe'));
  put(join(app(), 'Errdesk.exe'), 'program');
  writeZip(app(), 'Errdesk', join(folder, 'b.zip'), time, false);
  const [a, b] = ['a.zip', 'b.zip'].map((name) => readFileSync(join(folder, name)));
  expect(a).toEqual(b);
  expect(Object.keys(unzipSync(a ?? new Uint8Array()))).toEqual([
    'Errdesk/Errdesk.exe',
    'Errdesk/resources/app.asar',
  ]);
});

it('an icon lists its pictures with their sizes and places', () => {
  const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`png ${size}`) }));
  const icon = Buffer.from(iconOf(pictures));
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 2]);
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    expect(icon.readUInt8(entry)).toBe(size === 256 ? 0 : size);
    const start = icon.readUInt32LE(entry + 12);
    expect(icon.subarray(start, start + icon.readUInt32LE(entry + 8))).toEqual(png);
  }
});
