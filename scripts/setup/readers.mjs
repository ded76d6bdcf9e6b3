import { aptInstall, canInstall, isDebian } from './apt.mjs';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';

/**
 * Programs that open what Errdesk writes, for the tests alone: a command that succeeds where the program is installed,
 * its Debian package, and what is skipped without it.
 */
const readers = [
  {
    command: ['soffice', '--version'],
    debianPackage: 'libreoffice-calc-nogui',
    without: 'Without LibreOffice (soffice) the tests that open exports in it are skipped.',
  },
  {
    command: ['pdftotext', '-v'],
    debianPackage: 'poppler-utils',
    without: 'Without poppler-utils (pdftotext) the test that reads a PDF is skipped.',
  },
];

/**
 * Installs the programs that the tests open files with (90 MB of LibreOffice and some more), on Debian and the like and
 * as root. Elsewhere the tests that need them are skipped, and the person is shown which.
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureReaders(progress) {
  const there = await Promise.all(readers.map(({ command: [name = '', ...rest] }) => run(name, rest)));
  const missing = readers.filter((_, at) => there[at]?.code !== 0);
  if (missing.length === 0) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  const without = missing.map((reader) => reader.without).join('\n');
  if (!isDebian()) return progress.say(without);
  if (!canInstall())
    return progress.say(
      `${without}\nTo have it: sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  try {
    await aptInstall(progress, () => packages);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    progress.say(`${error.message}\n${without}`);
  }
}
