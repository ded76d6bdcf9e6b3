import { aptInstall, canInstall, isDebian } from './apt.mjs';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';

const debianPackage = 'libreoffice-calc-nogui';
const byHand = `sudo apt-get install -y --no-install-recommends ${debianPackage}`;

/**
 * Sees to LibreOffice, which opens what Errdesk exports: 90 MB, for the tests alone. On Debian and its kin as root it
 * is installed; where there is none, those tests are skipped and say so.
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureOffice(progress) {
  if ((await run('soffice', ['--version'])).code === 0) return;
  const without = 'Without LibreOffice the tests that open exports in it are skipped.';
  if (!isDebian() || !canInstall()) {
    progress.say(isDebian() ? `${without} To have it: ${byHand}` : `${without} They look for soffice.`);
    return;
  }
  try {
    await aptInstall(progress, () => [debianPackage]);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    progress.say(`${error.message}\n${without}`);
  }
}
