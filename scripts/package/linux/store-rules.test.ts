import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { put } from '../tree.mjs';
import { storeFaults } from './store-rules.mjs';

const id = 'com.example.app';
let folder = '';
const inApp = (path: string) => join(folder, 'opt/apps', id, path);
const info = { appid: id, name: 'App', version: '1.2.3.0', arch: ['amd64'], permissions: { camera: false } };
const entry = `[Desktop Entry]\nExec=/opt/apps/${id}/files/app %U\nIcon=${id}\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-store-'));
  put(join(folder, 'DEBIAN/control'), `Package: ${id}\nVersion: 1.2.3.0\n`);
  put(inApp('files/app'), '', 0o755);
  put(inApp('info'), JSON.stringify(info));
  put(inApp(`entries/applications/${id}.desktop`), entry);
  put(inApp(`entries/icons/hicolor/scalable/apps/${id}.svg`), '<svg/>');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a package that keeps the rules has no faults', () => {
  expect(storeFaults(folder)).toEqual([]);
});

it.each<[string, () => void, string]>([
  ['a script', () => put(join(folder, 'DEBIAN/postinst'), ''), 'postinst would be run'],
  ['a file elsewhere', () => put(join(folder, 'usr/bin/app'), ''), 'usr/bin/app is outside'],
  [
    'three numbers',
    () => put(join(folder, 'DEBIAN/control'), `Package: ${id}\nVersion: 1.2.3\n`),
    'not four numbers',
  ],
  [
    'a plain name',
    () => put(join(folder, 'DEBIAN/control'), 'Package: app\nVersion: 1.2.3.0\n'),
    'no domain name',
  ],
  ['another id', () => put(inApp('info'), JSON.stringify({ ...info, appid: 'x' })), 'info speaks of x'],
  ['no info', () => rmSync(inApp('info')), 'no info'],
  [
    'a permission that is neither',
    () => put(inApp('info'), JSON.stringify({ ...info, permissions: { camera: 'no' } })),
    'neither granted nor refused',
  ],
  ['no entry', () => rmSync(inApp(`entries/applications/${id}.desktop`)), 'no desktop entry'],
  ['a program that does not run', () => put(inApp('files/app'), ''), 'no program below files/'],
  ['no icon', () => rmSync(inApp(`entries/icons/hicolor/scalable/apps/${id}.svg`)), 'the icon'],
])('of %s it is said', (_, change, fault) => {
  change();
  expect(storeFaults(folder).join('\n')).toContain(fault);
});
