import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { at, cacheFolder, root } from './paths.mjs';

/**
 * A thing that is built.
 * @typedef {object} Build
 * @property {string} name
 * @property {string[]} sources files and folders it is built from
 * @property {string[]} outputs files that are there when it is built
 * @property {string} [salt] what else it is built from
 */

const tests = /\.(test|spec)\.tsx?$/;

/** @param {string} path @returns {string[]} path, size and time of each file */
function describe(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return tests.test(path) ? [] : [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => describe(join(path, name)));
}

/** @param {Build} build @returns {string} changes whenever a source does */
function fingerprint({ sources, salt = '' }) {
  const hash = createHash('sha256').update(salt);
  for (const source of sources) for (const line of describe(at(source))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** @param {Build} build */
const stampOf = ({ name }) => join(cacheFolder, `${name}.built`);

/** @param {Build} build @returns {boolean} whether it is built from its sources as they are now */
export function isFresh(build) {
  const stamp = stampOf(build);
  if (!existsSync(stamp) || !build.outputs.every((output) => existsSync(resolve(root, output)))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(build);
}

/** Forgets that it was built; to be called before its outputs are overwritten. @param {Build} build */
export function forget(build) {
  rmSync(stampOf(build), { force: true });
}

/**
 * Builds, and remembers the sources as they were before: a change during the build is a change.
 * @param {Build} build
 * @param {() => Promise<void>} work
 */
export async function buildAndRemember(build, work) {
  const before = fingerprint(build);
  forget(build);
  await work();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampOf(build), before);
}
