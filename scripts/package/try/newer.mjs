import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../setup/command.mjs';
import { SetupFailure } from '../../setup/failure.mjs';
import { copySources } from '../copy-sources.mjs';

/** @param {string} file @param {string | RegExp} was @param {string} now */
function change(file, was, now) {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(was, now);
  if (changed === text) throw new SetupFailure(`${file} has nothing to change: ${was}`);
  writeFileSync(file, changed);
}

export const newerVersion = '0.2.0';

/**
 * Makes a later version out of these sources: its number is higher, and so are its formats of settings and cases.
 * @param {string} folder for the sources
 * @param {string} dist the folder of Electron
 * @returns {Promise<string>} its .deb
 */
export async function makeNewer(folder, dist) {
  await copySources(folder);
  change(join(folder, 'package.json'), /"version": "[^"]+"/, `"version": "${newerVersion}"`);
  change(
    join(folder, 'main/settings/load-settings.ts'),
    'export const version = 1;',
    'export const version = 2;',
  );
  const step = "  'CREATE TABLE of_a_newer_version (x INTEGER) STRICT',\n];\n\nexport const latestVersion";
  change(join(folder, 'main/cases/store/schema.ts'), '];\n\nexport const latestVersion', step);
  const env = { ...process.env, ERRDESK_ELECTRON: dist };
  const words = [join(folder, 'scripts/package.mjs'), '--quick', '--only=deb'];
  const { code, output } = await run(process.execPath, words, { cwd: folder, env });
  if (code !== 0) throw new SetupFailure(output);
  return join(folder, `release/errdesk_${newerVersion}_amd64.deb`);
}
