import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { put, settle, tool } from '../tree.mjs';
import { layApp } from './app-folder.mjs';

/** @typedef {import('./deb.mjs').Contents} Contents */

const read = `Errdesk runs from this folder: ./errdesk
On the command line: ./errdesk --help

Chromium makes its sandbox out of user namespaces. Where a system forbids those to ordinary users the program ends at
once and says so; then either allow them
  sudo sysctl -w user.max_user_namespaces=15000
  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0   (Ubuntu 23.10 and newer)
or let Chromium's own helper make it
  sudo chown root chrome-sandbox && sudo chmod 4755 chrome-sandbox

The packages for Debian and Fedora do that by themselves, and add Errdesk to the menus.
`;

/**
 * A folder to unpack anywhere, for those who install nothing.
 * @param {Contents} contents
 * @returns {Promise<string>} the archive
 */
export async function makeTar({ identity, unpacked, work, output, time, quickly }) {
  const folder = `${identity.name}-${identity.version}-linux-x64`;
  const root = join(work, folder);
  rmSync(root, { recursive: true, force: true });
  layApp(unpacked, root);
  put(join(root, 'README.txt'), read);
  settle(root, time);
  const tar = join(work, 'app.tar');
  await tool('tar', [
    ...['--create', '--file', tar, '--sort=name', '--format=gnu', `--mtime=@${time}`],
    ...['--owner=0', '--group=0', '--numeric-owner', '--directory', work, folder],
  ]);
  const file = join(output, `${folder}.tar.gz`);
  // Node writes neither a name nor a time into the head.
  writeFileSync(file, gzipSync(readFileSync(tar), { level: quickly ? 1 : 9 }));
  rmSync(tar);
  return file;
}
