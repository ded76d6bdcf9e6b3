import { chmodSync, cpSync, lstatSync, lutimesSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, tail } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';

const plain = 0o644;
const runnable = 0o755;

/** @param {string} path @param {string} text @param {number} [mode] */
export function put(path, text, mode = plain) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
}

/** @param {string} from @param {string} to */
export function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/**
 * Every file and folder below one, the folder itself first.
 * @param {string} folder
 * @returns {Generator<string>}
 */
export function* pathsBelow(folder) {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pathsBelow(path);
    else yield path;
  }
}

/** @param {{ name: string }} a @param {{ name: string }} b */
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/**
 * Gives everything the modes of installed files and one time, whatever the umask and the clock were.
 * @param {string} folder
 * @param {number} time in seconds
 */
export function settle(folder, time) {
  for (const path of [...pathsBelow(folder)].reverse()) {
    const stats = lstatSync(path);
    if (!stats.isSymbolicLink()) {
      const special = stats.mode & 0o4000;
      const mode = stats.isDirectory() || (stats.mode & 0o111) !== 0 ? runnable : plain;
      chmodSync(path, mode | special);
    }
    lutimesSync(path, time, time);
  }
}

/** @param {string} folder @returns {number} bytes of all files */
export function sizeOf(folder) {
  let bytes = 0;
  for (const path of pathsBelow(folder)) {
    const stats = lstatSync(path);
    if (stats.isFile()) bytes += stats.size;
  }
  return bytes;
}

/**
 * Runs a tool of the system, which must be there.
 * @param {string} program
 * @param {string[]} words
 * @param {{ cwd?: string, time?: number, needs?: string }} [options] `needs`: the Debian package that has it
 * @returns {Promise<string>} what it said
 */
export async function tool(program, words, { cwd, time, needs = program } = {}) {
  const epoch = time === undefined ? {} : { SOURCE_DATE_EPOCH: String(time) };
  const env = { ...process.env, ...epoch, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const { code, output } = await run(program, words, { env, ...(cwd && { cwd }) });
  if (code === 127)
    throw new SetupFailure(`\`${program}\` is not here; Debian has it in the package ${needs}.`);
  if (code !== 0) throw new SetupFailure(`${tail(output)}\n\n\`${program}\` ended with ${code}.`);
  return output;
}
