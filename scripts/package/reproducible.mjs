import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureRuntime } from '../runtime.mjs';
import { run } from '../setup/command.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { copySources } from './copy-sources.mjs';
import { packageTime } from './history.mjs';
import { sha256 } from './sums.mjs';

/** @typedef {import('../setup/progress.mjs').Progress} Progress */

/** What two builds are to agree in, as the packages are called in the end. */
const compared = /^errdesk.*\.(?:deb|tar\.gz|rpm)$|^com\..*\.deb$|^SHA256SUMS$/;

/**
 * Packs the last commit twice, in two folders, the second time with a clock that is a year and some hours ahead, in
 * another time zone, language and umask; and compares the bytes.
 * @param {Progress} progress
 * @returns {Promise<number>} exit code
 */
export async function packReproducibly(progress) {
  const runtime = await ensureRuntime(progress);
  const work = mkdtempSync(join(tmpdir(), 'errdesk-twice-'));
  try {
    const first = {
      folder: join(work, 'first'),
      clock: [],
      env: { TZ: 'UTC', LANG: 'C.UTF-8' },
      umask: '022',
    };
    const second = {
      folder: join(work, 'another folder/第二'),
      clock: ['faketime', '-f', '+400d'],
      env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
      umask: '077',
    };
    const sums = [];
    for (const build of [first, second]) sums.push(await packIn(progress, build, runtime.dist));
    return compare(progress, ...sums) ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @typedef {object} Build
 * @property {string} folder
 * @property {string[]} clock what the build is started by, so that it reads another clock
 * @property {Record<string, string>} env
 * @property {string} umask
 */

/**
 * @param {Progress} progress
 * @param {Build} build
 * @param {string} dist the folder of Electron
 * @returns {Promise<Map<string, string>>} SHA-256 by name
 */
async function packIn(progress, { folder, clock, env, umask }, dist) {
  await copySources(folder);
  const words = [...clock, process.execPath, 'scripts/package.mjs', '--quick'];
  const time = String(packageTime());
  const given = { ...process.env, ...env, ERRDESK_ELECTRON: dist, SOURCE_DATE_EPOCH: time };
  const shell = ['-c', `umask ${umask}; exec "$@"`, 'sh', ...words];
  const { code, output } = await progress.step(`Packing in ${folder}`, () =>
    run('sh', shell, { cwd: folder, env: given }),
  );
  if (code !== 0) throw new SetupFailure(output);
  const release = join(folder, 'release');
  const names = readdirSync(release)
    .filter((name) => compared.test(name))
    .sort();
  const archive = join(release, 'linux-unpacked/resources/app.asar');
  return new Map([
    ['app.asar', sha256(archive)],
    ...names.map((name) => /** @type {[string, string]} */ ([name, sha256(join(release, name))])),
  ]);
}

/**
 * @param {Progress} progress
 * @param {Map<string, string>} [first]
 * @param {Map<string, string>} [second]
 */
function compare(progress, first = new Map(), second = new Map()) {
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of names)
    progress.say(`${differing.includes(name) ? '✗ differs  ' : '✓ the same '} ${name}  ${first.get(name)}`);
  return names.length > 1 && differing.length === 0;
}
