import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runInFront } from '../../setup/command.mjs';
import { SetupFailure } from '../../setup/failure.mjs';
import { at } from '../../setup/paths.mjs';
import { tool } from '../tree.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */

/** What hands and eyes need in the root, none of which the package may lean on. */
const instruments = [
  ...['xvfb', 'xauth', 'openbox', 'xdotool', 'xclip', 'x11-utils'],
  ...['xdg-utils', 'libglib2.0-bin', 'desktop-file-utils', 'shared-mime-info', 'procps', 'file'],
  ...['sqlite3', 'tcpdump', 'iproute2', 'rpm', 'fonts-wqy-microhei'],
];

const release = 'bookworm';

/** @returns {Promise<string>} where this system has its packages from */
async function mirror() {
  const said = await tool('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'], {
    needs: 'apt',
  });
  const [first] = said.split('\n').filter((line) => /debian\/?$/.test(line));
  if (first === undefined) throw new SetupFailure('apt-get names no place with packages of Debian.');
  return first;
}

/**
 * A Debian with nothing but what tries the package. Kept for the next time.
 * @param {Progress} progress
 * @param {string} folder
 * @returns {Promise<string>} its root
 */
export async function ensureRoot(progress, folder) {
  const root = join(folder, 'root');
  if (existsSync(root)) return root;
  const unfinished = join(folder, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const from = await mirror();
  await progress.step(`Installing Debian ${release} into ${folder}`, async () => {
    const included = `--include=${instruments.join(',')}`;
    await tool('debootstrap', ['--variant=minbase', included, release, unfinished, from]);
    await tool('chroot', [unfinished, 'useradd', '--create-home', '--uid', '1000', 'tester'], {
      needs: 'coreutils',
    });
  });
  renameSync(unfinished, root);
  return root;
}

/**
 * A place to try something in: a root, and above it what was done there.
 * @typedef {object} Place
 * @property {string} base one root, or several with colons between them
 * @property {string} layer a folder
 */

/** @param {string} base @param {string} layer @returns {Place} */
export function placeAbove(base, layer) {
  mkdirSync(join(layer, 'upper'), { recursive: true });
  return { base, layer };
}

/** @param {Place} place @returns {string} what can stand below another */
export const baseOf = ({ base, layer }) => `${join(layer, 'upper')}:${base}`;

/**
 * Puts files into the folder `/try` of a place.
 * @param {Place} place
 * @param {Record<string, string>} files from where, by name
 */
export function bring({ layer }, files) {
  const folder = join(layer, 'upper/try');
  mkdirSync(folder, { recursive: true });
  for (const [name, from] of Object.entries(files)) cpSync(from, join(folder, name), { recursive: true });
}

const scripts = at('scripts/package/try');

/**
 * How a command is run: with the network of this machine, with no interface at all, or with one that is watched.
 * @typedef {'shared' | 'none' | 'watched'} Network
 *
 * @typedef {object} How
 * @property {Network} [network] none by default
 * @property {boolean} [apart] in a user namespace below which there can be no further one
 */

/**
 * Runs a command as the root of a place.
 * @param {Place} place
 * @param {string[]} command
 * @param {How} [how]
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runIn({ base, layer }, command, { network = 'none', apart = false } = {}) {
  const own = ['--mount', '--pid', '--fork', '--kill-child', '--ipc', '--uts'];
  const net = network === 'shared' ? [] : ['--net'];
  const forbid = ['sh', '-c', 'echo 0 >/proc/sys/user/max_user_namespaces; exec "$@"', 'sh'];
  const inside = apart ? [...forbid, ...command] : command;
  const enter = ['sh', join(scripts, 'enter.sh'), base, layer, network, ...inside];
  const words = ['unshare', ...own, ...net, ...enter];
  const [program = '', ...rest] = apart ? ['sh', join(scripts, 'apart.sh'), ...words] : words;
  return (await runInFront(program, rest)) === 0;
}

/** What is in every place's `/try`: scripts, and two pastes as a customer's logs. */
export const scriptFiles = {
  ...Object.fromEntries(
    ['desk.sh', 'walk.sh', 'as-user.sh', 'keep.sh', 'leftovers.sh', 'packets.sh'].map((name) => [
      name,
      join(scripts, name),
    ]),
  ),
  'signature.log': join(scripts, 'signature.txt'),
  'other.log': join(scripts, 'other.txt'),
};
