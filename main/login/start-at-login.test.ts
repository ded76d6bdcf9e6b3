import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { beforeEach, expect, it } from 'vitest';
import { type LoginParts, startAtLogin } from './start-at-login';

let folder: string;
let failed: (string | null)[];
const file = () => join(folder, 'autostart', 'errdesk.desktop');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  failed = [];
});

const parts = (): LoginParts => ({
  app: { isPackaged: true } as App,
  platform: 'linux',
  environment: { XDG_CONFIG_HOME: folder, APPIMAGE: '/apps/Errdesk.AppImage' },
  failed: (path) => failed.push(path),
});

it('on Linux a file in the autostart folder starts Errdesk, until it is turned off', async () => {
  await startAtLogin({ atLogin: true, hidden: false }, parts());
  expect(readFileSync(file(), 'utf8')).toContain('\nExec=/apps/Errdesk.AppImage\n');
  await startAtLogin({ atLogin: true, hidden: true }, parts());
  expect(readFileSync(file(), 'utf8')).toContain('\nExec=/apps/Errdesk.AppImage --hidden\n');
  await startAtLogin({ atLogin: false, hidden: true }, parts());
  expect(existsSync(file())).toBe(false);
  await startAtLogin({ atLogin: false, hidden: true }, parts());
  expect(failed).toEqual([]);
});

it('says which file could not be written', async () => {
  writeFileSync(join(folder, 'autostart'), 'no folder');
  await startAtLogin({ atLogin: true, hidden: false }, parts());
  expect(failed).toEqual([file()]);
});
