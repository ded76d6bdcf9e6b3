import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureRuntime } from '../../runtime.mjs';
import { SetupFailure } from '../../setup/failure.mjs';
import { at } from '../../setup/paths.mjs';
import { packLinux, unpack } from '../here.mjs';
import { storeFaults } from '../linux/store-rules.mjs';
import { tool } from '../tree.mjs';
import { makeNewer, newerVersion } from './newer.mjs';
import { baseOf, bring, ensureRoot, placeAbove, runIn, scriptFiles } from './root.mjs';
import { scenes } from './scenes.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */
/** @typedef {import('./root.mjs').Place} Place */

const folder = join(tmpdir(), 'errdesk-try');

/**
 * Installs each package in a clean Debian, runs it there as an ordinary user, takes it away again; and upgrades and
 * downgrades. The clean Debian stays in a temporary folder for the next time; with `--clean` it goes as well.
 * @param {Progress} progress
 * @param {string[]} asked
 * @returns {Promise<number>} exit code
 */
export async function tryPackages(progress, asked) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new SetupFailure(
      'Packages are tried on Linux and as root: they are installed, in a root of their own.',
    );
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'work-'));
  try {
    const root = await ensureRoot(progress, folder);
    const { files, newer } = await makeAll(progress, work);
    const ready = await prepare(progress, root, work, files[0] ?? '');
    const failed = [];
    if (!(await keepsTheStoresRules(progress, files, work))) failed.push("The store's rules");
    for (const scene of scenes(files, newer, at('scripts/package/try/profile')))
      if (!(await play(progress, scene, baseOf(ready), join(work, 'place')))) failed.push(scene.label);
    progress.say(
      failed.length === 0 ? '\n✓ All was tried and went well.' : `\n✗ Not well: ${failed.join('; ')}`,
    );
    return failed.length === 0 ? 0 : 1;
  } finally {
    rmSync(asked.includes('--clean') ? folder : work, { recursive: true, force: true });
  }
}

/** @param {Progress} progress @param {string} work */
async function makeAll(progress, work) {
  const runtime = await ensureRuntime(progress);
  progress.say(runtime.reason);
  const unpacked = await unpack(progress, runtime);
  const files = await packLinux(progress, { unpacked, output: join(work, 'packages'), quickly: true });
  const newer = await progress.step(`Making ${newerVersion}, a later version`, () =>
    makeNewer(join(work, 'newer'), runtime.dist),
  );
  return { files, newer };
}

/**
 * A place in which there is what the package says that it depends on, and nothing else.
 * @param {Progress} progress
 * @param {string} root
 * @param {string} work
 * @param {string} deb
 * @returns {Promise<Place>}
 */
async function prepare(progress, root, work, deb) {
  const place = placeAbove(root, join(work, 'ready'));
  const depends = await tool('dpkg-deb', ['--field', deb, 'Depends'], { needs: 'dpkg' });
  bring(place, { 'resolv.conf': '/etc/resolv.conf', hosts: '/etc/hosts' });
  const installing = `apt-get update -qq && apt-get satisfy -y -qq --no-install-recommends "${depends.trim()}"`;
  const line = `cp /try/resolv.conf /try/hosts /etc/; (${installing}) >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }`;
  const label = 'Installing what the package depends on';
  const good = await progress.step(label, () => runIn(place, ['sh', '-c', line], { network: 'shared' }));
  if (!good) throw new SetupFailure('What the package depends on could not be installed.');
  return place;
}

/** @param {Progress} progress @param {string[]} files @param {string} work */
async function keepsTheStoresRules(progress, files, work) {
  const store = files.find((path) => /\/com\.[^/]*\.deb$/.test(path)) ?? '';
  const raw = join(work, 'store');
  await tool('dpkg-deb', ['--raw-extract', store, raw], { needs: 'dpkg' });
  const faults = storeFaults(raw);
  rmSync(raw, { recursive: true });
  progress.say(faults.length === 0 ? "✓ The store's rules are kept" : `✗ ${faults.join('\n  ')}`);
  return faults.length === 0;
}

/**
 * @param {Progress} progress
 * @param {import('./scenes.mjs').Scene} scene
 * @param {string} base
 * @param {string} layer a folder, which is emptied afterwards
 */
async function play(progress, { label, brought, steps }, base, layer) {
  progress.say(`\n${label}`);
  const place = placeAbove(base, layer);
  bring(place, { ...scriptFiles, ...brought });
  let good = true;
  for (const [command, how] of steps)
    if (!(await runIn(place, command, how))) {
      progress.say(`  ✗ ${command.slice(-3).join(' ')}`);
      good = false;
    }
  rmSync(layer, { recursive: true, force: true });
  return good;
}
