import { app } from './builds.mjs';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { at } from './paths.mjs';
import { buildAndRemember, isFresh } from './sources.mjs';

/** @typedef {import('../runtime.mjs').Runtime} Runtime */

/**
 * electron-builder's program and parameters for a runtime. The unpacked app is made with the Electron that is
 * installed here, installers with the official one, which electron-builder fetches for each system.
 * @param {Runtime} runtime
 * @param {string[]} asked what was asked for on the command line
 * @returns {string[]} parameters for Node
 */
export function builderParameters(runtime, asked) {
  const builder = [at('node_modules/electron-builder/cli.js'), '--publish', 'never'];
  if (!asked.includes('--dir')) {
    if (runtime.kind === 'official') return [...builder, ...asked];
    throw new SetupFailure(
      `Installers are made from the official Electron only, and here is ${runtime.reason}\n` +
        'The unpacked app can be made with it: npm run package -- --dir',
    );
  }
  const here = [`-c.electronDist=${runtime.dist}`];
  if (runtime.version) here.push(`-c.electronVersion=${runtime.version}`);
  return [...builder, ...asked, ...here];
}

const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;

/** Where `npm run package -- --dir` leaves the app's program. */
export const packagedExecutable =
  {
    darwin: at(`release/mac${suffix}/Errdesk.app/Contents/MacOS/Errdesk`),
    win32: at(`release/win${suffix}-unpacked/Errdesk.exe`),
  }[/** @type {string} */ (process.platform)] ?? at(`release/linux${suffix}-unpacked/errdesk`);

/**
 * The unpacked app, packed again if the app or its configuration changed. The app must have been built before.
 * @param {import('./progress.mjs').Progress} progress
 * @param {Runtime} runtime
 */
export async function ensurePackaged(progress, runtime) {
  /** @type {import('./sources.mjs').Build} */
  const build = {
    name: 'packaged',
    sources: [...app.sources, 'electron-builder.yml'],
    outputs: [packagedExecutable],
    salt: runtime.dist + runtime.version,
  };
  const pack = async () => {
    const { code, output } = await run(process.execPath, builderParameters(runtime, ['--dir']));
    if (code !== 0) throw new SetupFailure(`${output.trimEnd()}\n\nThe app could not be packaged.`);
  };
  if (isFresh(build)) return;
  await withLock(progress, async () => {
    if (!isFresh(build))
      await progress.step('Packaging the app, unpacked', () => buildAndRemember(build, pack));
  });
}
