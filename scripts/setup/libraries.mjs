import { existsSync } from 'node:fs';
import { aptInstall, canInstall, isDebian, pickPackages } from './apt.mjs';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';

/**
 * System libraries that Electron loads, and their Debian packages, the names of newer releases first. Libraries that
 * these packages depend on (X11, pango, cups …) are not listed.
 * @type {Record<string, string[]>}
 */
const packagesOf = {
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3.so': ['libnss3'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libgbm.so.1': ['libgbm1'],
  'libXss.so.1': ['libxss1'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libdrm.so.2': ['libdrm2'],
};
const fontPackages = ['fonts-noto-cjk'];

/** Debian's packages of what Electron needs, each under the names of its releases. */
export const libraryPackages = () => Object.values(packagesOf);

/** @param {string} executable @returns {Promise<string[]>} names of shared libraries that cannot be found */
async function missingLibraries(executable) {
  // Some are loaded by name later on, so the linker's list is not complete.
  const [cached, linked] = await Promise.all([
    run(existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p']),
    run('ldd', [executable]),
  ]);
  const unlinked = [...linked.output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  // Without the linker's cache (musl, NixOS) only the linker's list is known.
  const unlisted =
    cached.code === 0 ? Object.keys(packagesOf).filter((name) => !cached.output.includes(`\t${name} `)) : [];
  return [...new Set([...unlisted, ...unlinked])];
}

async function lacksHanFont() {
  const { code, output } = await run('fc-list', [':lang=zh', 'family']);
  return code !== 0 || output.trim() === '';
}

/** @param {string} program @returns {Promise<boolean>} */
const lacksProgram = async (program) => (await run('which', [program])).code !== 0;

/**
 * Makes sure of the system libraries and a font for Chinese. On Debian and the like they are installed if this runs as
 * root; otherwise the person is shown the one line to run.
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} executable Electron's
 * @param {Record<string, string>} [programs] further programs that must be there, and Debian's package of each
 */
export async function ensureLibraries(progress, executable, programs = {}) {
  if (process.platform !== 'linux') return;
  const found = await look(executable, programs);
  if (found.nothing) return;
  if (!isDebian()) return refuseOrWarn(progress, found);
  if (canInstall()) {
    await aptInstall(progress, (known) => wantedPackages(found, programs, known));
    const { libraries } = await look(executable, programs);
    if (libraries.length > 0)
      throw new SetupFailure(`Electron still lacks ${libraries.join(', ')}. ${byHand}`);
    return;
  }
  const line = `sudo apt-get update && sudo apt-get install -y ${(await pickPackages((known) => wantedPackages(found, programs, known))).join(' ')}`;
  if (found.libraries.length + found.programs.length > 0)
    throw new SetupFailure(
      `Errdesk's window needs ${needs(found)}. Run this once, then start again:\n  ${line}`,
    );
  progress.say(`There is no font for Chinese here; its characters will be boxes. To get one: ${line}`);
}

const byHand = 'Install what provides it with the package manager of this system, then start again.';

/**
 * @typedef {object} Found
 * @property {string[]} libraries
 * @property {string[]} programs
 * @property {boolean} font whether a font for Chinese is missing
 * @property {boolean} nothing whether nothing is missing
 */

/** @param {string} executable @param {Record<string, string>} programs @returns {Promise<Found>} */
async function look(executable, programs) {
  const names = Object.keys(programs);
  const [libraries, font, lacking] = await Promise.all([
    missingLibraries(executable),
    lacksHanFont(),
    Promise.all(names.map(lacksProgram)),
  ]);
  const missing = names.filter((_, index) => lacking[index]);
  return { libraries, font, programs: missing, nothing: !font && libraries.length + missing.length === 0 };
}

/**
 * @param {Found} found
 * @param {Record<string, string>} programs
 * @param {(name: string) => boolean} known whether a package is in the package lists
 */
function wantedPackages(found, programs, known) {
  const wanted = found.libraries.flatMap((library) => {
    const names = packagesOf[library] ?? [];
    return names.find(known) ?? names.at(-1) ?? [];
  });
  wanted.push(...found.programs.flatMap((program) => programs[program] ?? []));
  if (found.font) wanted.push(...fontPackages);
  return [...new Set(wanted)];
}

const namedAtMost = 4;

/** @param {Found} found @returns {string} what is missing, in words */
function needs({ libraries, programs }) {
  const all = [...programs, ...libraries];
  const rest = all.length - namedAtMost;
  const named = all.slice(0, namedAtMost).join(', ');
  return `what this system lacks: ${rest > 0 ? `${named} and ${rest} more` : named}`;
}

/** On systems other than Debian. @param {import('./progress.mjs').Progress} progress @param {Found} found */
function refuseOrWarn(progress, found) {
  if (found.libraries.length + found.programs.length > 0)
    throw new SetupFailure(`Errdesk's window needs ${needs(found)}. ${byHand}`);
  progress.say(
    'There is no font for Chinese here; its characters will be boxes. Any Noto Sans CJK mends that.',
  );
}
