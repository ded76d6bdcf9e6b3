import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';

const setuid = 0o4000;

/** @param {string} helper @returns {boolean} whether Chromium's own helper may make a sandbox */
function isPrivileged(helper) {
  if (!existsSync(helper)) return false;
  const { mode, uid } = statSync(helper);
  return uid === 0 && (mode & setuid) !== 0;
}

/** Chromium needs a user namespace in which it is root; some systems grant the first without the second. */
const hasNamespaces = async () => (await run('unshare', ['--user', '--map-root-user', 'true'])).code === 0;

/**
 * Chromium refuses to start where it can make no sandbox; this says what to do about it instead.
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} dist folder of the Electron distribution
 */
export async function checkSandbox(progress, dist) {
  if (process.platform !== 'linux') return;
  if (process.getuid?.() === 0)
    return progress.say(
      "Started as root, which Chromium's sandbox does not allow: running with --no-sandbox.",
    );
  const helper = join(dist, 'chrome-sandbox');
  if (isPrivileged(helper) || (await hasNamespaces())) return;
  throw new SetupFailure(
    'This system forbids user namespaces to ordinary users, and without them Chromium has no sandbox. Either\n' +
      '  allow them:  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0   (Ubuntu 23.10 and newer)\n' +
      '               sudo sysctl -w kernel.unprivileged_userns_clone=1               (Debian 10 and older)\n' +
      '               sudo sysctl -w user.max_user_namespaces=15000                   (others)\n' +
      `  or let Chromium's helper make it:  sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}
