import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ensureRuntime } from '../runtime.mjs';
import { ensureApp } from '../setup/builds.mjs';
import { runInFront } from '../setup/command.mjs';
import {
  buildInfo,
  installerParameters,
  pack,
  packagedExecutable,
  packParameters,
} from '../setup/packaging.mjs';
import { at } from '../setup/paths.mjs';
import { packageTime } from './history.mjs';
import { identity } from './identity.mjs';
import { makePackages } from './linux/all.mjs';
import { writeSums } from './sums.mjs';

/** @typedef {import('../setup/progress.mjs').Progress} Progress */

/**
 * The packages of this system; with `--dir` the unpacked app alone, ready to run.
 * @param {Progress} progress
 * @param {string[]} asked what was asked for on the command line
 * @returns {Promise<number>} exit code
 */
export async function packHere(progress, asked) {
  const runtime = await ensureRuntime(progress);
  progress.say(runtime.reason);
  if (process.platform !== 'linux' && !asked.includes('--dir')) {
    const parameters = installerParameters(runtime, asked);
    await ensureApp(progress);
    return runInFront(process.execPath, parameters);
  }
  const unpacked = await unpack(progress, runtime);
  if (asked.includes('--dir')) return 0;
  const output = at('release');
  const only = asked.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  const order = { unpacked, output, quickly: asked.includes('--quick'), ...(only && { wanted: [only] }) };
  const files = await packLinux(progress, order);
  progress.say(['In release/:', ...files.map((file) => `  ${basename(file)}`)].join('\n'));
  if (runtime.kind === 'fallback')
    progress.say(`They hold Electron ${runtime.version}, to be tried: a release has the official build.`);
  return 0;
}

/**
 * @param {Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @returns {Promise<string>} the folder of the unpacked app
 */
export async function unpack(progress, runtime) {
  await ensureApp(progress);
  const parameters = packParameters(['--dir', ...buildInfo()], runtime);
  await progress.step('Packaging the app, unpacked', () => pack(parameters));
  return dirname(packagedExecutable);
}

/**
 * @param {Progress} progress
 * @param {Pick<import('./linux/deb.mjs').Contents, 'unpacked' | 'output' | 'quickly'> & { wanted?: string[] }} order
 * @returns {Promise<string[]>} the packages, and the list of their sums
 */
export async function packLinux(progress, { wanted, ...order }) {
  const work = mkdtempSync(join(tmpdir(), 'errdesk-package-'));
  try {
    const contents = { identity: identity(), work, time: packageTime(), ...order };
    const files = await makePackages(progress, contents, wanted);
    return [...files, writeSums(order.output, files)];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
