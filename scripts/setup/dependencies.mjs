import { existsSync, readFileSync } from 'node:fs';
import { npm, tail } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { at } from './paths.mjs';

// npm's record of what is installed survives an emptied folder, so these packages are looked for as well.
const sentinels = ['electron', 'electron-vite', 'vite'];

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages} */
const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether what npm recorded as installed is what package-lock.json asks for. */
function dependenciesFit() {
  const record = at('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  if (!sentinels.every((name) => existsSync(at('node_modules', name, 'package.json')))) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(at('package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    // Optional ones are mostly other platforms' binaries.
    if (path === '' || wanted.link || (wanted.optional && !found)) return true;
    return found?.version === wanted.version;
  });
}

/** @param {import('./progress.mjs').Progress} progress */
export async function ensureDependencies(progress) {
  if (dependenciesFit()) return;
  await withLock(progress, async () => {
    if (!dependenciesFit()) await progress.step('Installing dependencies (npm ci)', install);
  });
}

async function install() {
  const { code, output } = await npm(['ci', '--include=dev']);
  if (code === 0) return;
  throw new SetupFailure(
    `${tail(output)}\n\nThe dependencies could not be installed: \`npm ci\` ended with ${code}. ` +
      'It needs a package registry (npm config get registry). Run `npm ci` again when that is mended.',
  );
}
