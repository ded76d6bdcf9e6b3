import { existsSync } from 'node:fs';
import { run, succeeded, tail } from './command.mjs';
import { SetupFailure } from './failure.mjs';

/** Debian, Ubuntu and other systems with apt. */
export const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

export const canInstall = () => process.getuid?.() === 0;

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** @typedef {(known: (name: string) => boolean) => string[]} Pick packages, by which of them are in the lists */

/** @param {Pick} pick @returns {Promise<string[]>} */
export async function pickPackages(pick) {
  const { output } = await run('apt-cache', ['pkgnames']);
  const names = new Set(output.split('\n'));
  return pick((name) => names.has(name));
}

/**
 * Installs packages. Throws a SetupFailure, with apt's messages and the line to run, where that fails.
 * @param {import('./progress.mjs').Progress} progress
 * @param {Pick} pick is asked after the package lists were brought up to date
 */
export async function aptInstall(progress, pick) {
  // A list that cannot be fetched may not matter here, so the installation is tried all the same.
  const updating = () => run('apt-get', ['update'], { env });
  const update = await progress.step('Updating the package lists (apt-get update)', updating, isWhole);
  const packages = await pickPackages(pick);
  const parameters = ['install', '-y', '--no-install-recommends', ...packages];
  const installing = () => run('apt-get', parameters, { env });
  const { code, output } = await progress.step(`Installing ${packages.join(' ')}`, installing, succeeded);
  if (code === 0) return;
  throw new SetupFailure(
    `${isWhole(update) ? '' : complaints(update.output)}${complaints(output)}\n` +
      'System packages could not be installed. Mend what apt says above, then start again, or run this yourself:\n' +
      `  apt-get update && apt-get ${parameters.join(' ')}`,
  );
}

/** @param {import('./command.mjs').Outcome} outcome of an update, which ends well though lists are missing */
const isWhole = ({ code, output }) => code === 0 && !/^W: Failed to fetch/m.test(output);

/** @param {string} output @returns {string} apt's warnings and errors, or its last lines where it has none */
function complaints(output) {
  const lines = output.split('\n').filter((line) => /^[WE]: /.test(line));
  return lines.length > 0 ? `${tail(lines.join('\n'))}\n` : `${tail(output)}\n`;
}
