import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../files/write-whole';
import { type SaveParts, saveFile } from './save-file';

let folder = '';
let asked: SaveDialogOptions[] = [];
let saved: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  asked = [];
  saved = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = async () => ({ ok: true, value: 'new' }) as const;

/** Saves, with the dialog answered. */
const saveAs = (filePath: string, parts: Partial<SaveParts> = {}, make: () => Promise<unknown> = content) =>
  saveFile(
    {
      suggestedName: 'errdesk.csv',
      filters: [{ name: 'CSV', extensions: ['csv'] }],
      content: make as typeof content,
    },
    {
      ask: async (options) => {
        asked.push(options);
        return { canceled: filePath === '', filePath };
      },
      lastFolder: () => undefined,
      firstFolder: () => folder,
      saved: (path) => saved.push(path),
      ...parts,
    },
  );

const notSaved = (path: string, reason: string) => ({
  ok: false,
  problem: { code: 'file-not-saved', path, reason },
});

describe('saving a file', () => {
  it('writes it where the person says', async () => {
    const path = join(folder, 'a.csv');
    expect(await saveAs(path)).toEqual({ ok: true, value: path });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(saved).toEqual([path]);
  });

  it('begins in the last folder, or in the first where that is gone', async () => {
    const last = join(folder, 'last');
    mkdirSync(last);
    await saveAs('', { lastFolder: () => last });
    rmSync(last, { recursive: true });
    await saveAs('', { lastFolder: () => last });
    expect(asked.map(({ defaultPath }) => defaultPath)).toEqual([
      join(last, 'errdesk.csv'),
      join(folder, 'errdesk.csv'),
    ]);
  });

  it('makes nothing when the person chose no path', async () => {
    const never = () => Promise.reject(new Error('not expected'));
    expect(await saveAs('', {}, never)).toEqual({ ok: true, value: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives a name its extension, unless that would replace another file', async () => {
    expect(await saveAs(join(folder, 'a'))).toEqual({ ok: true, value: join(folder, 'a.csv') });
    expect(await saveAs(join(folder, 'a'))).toEqual({ ok: true, value: join(folder, 'a') });
    expect(await saveAs(join(folder, 'b.txt'))).toEqual({ ok: true, value: join(folder, 'b.txt') });
  });

  it('writes nothing where there is nothing to be written', async () => {
    const problem = { ok: false, problem: { code: 'export-failed' } };
    expect(await saveAs(join(folder, 'a.csv'), {}, async () => problem)).toEqual(problem);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that cannot be saved says why', () => {
  const says = async (path: string, reason: string, parts?: Partial<SaveParts>) => {
    expect(await saveAs(path, parts)).toEqual(notSaved(path, reason));
    expect(saved).toEqual([]);
  };

  it('its folder is not there, or is a file', async () => {
    writeFileSync(join(folder, 'file'), 'old');
    await says(join(folder, 'missing', 'a.csv'), 'folder-missing');
    await says(join(folder, 'file', 'a.csv'), 'folder-missing');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('its name is too long, or that of a folder', async () => {
    mkdirSync(join(folder, 'b.csv'));
    await says(join(folder, `${'a'.repeat(300)}.csv`), 'name-too-long');
    await says(join(folder, 'b.csv'), 'no-file');
    expect(readdirSync(folder)).toEqual(['b.csv']);
  });

  it.skipIf(process.platform !== 'linux')('it may not be written there, or the disk is full', async () => {
    await says('/sys/errdesk.csv', 'denied');
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    const openFull: typeof open = async (...given) => {
      await (await open(...given)).close();
      return open('/dev/full', 'w');
    };
    await says(path, 'disk-full', { write: (to, what) => writeWhole(to, what, { open: openFull }) });
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
