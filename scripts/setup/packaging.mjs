import { commit, packageTime } from '../package/history.mjs';
import { app } from './builds.mjs';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { at } from './paths.mjs';
import { buildAndRemember, isFresh } from './sources.mjs';

/** @typedef {import('../runtime.mjs').Runtime} Runtime */

const builder = [at('node_modules/electron-builder/cli.js'), '--publish', 'never'];

/**
 * electron-builder's program and parameters for the unpacked app, made with a given distribution of Electron.
 * @param {string[]} asked
 * @param {Pick<Runtime, 'dist' | 'version'>} electron
 * @returns {string[]} parameters for Node
 */
export function packParameters(asked, { dist, version }) {
  return [
    ...builder,
    ...asked,
    `-c.electronDist=${dist}`,
    ...(version ? [`-c.electronVersion=${version}`] : []),
  ];
}

/**
 * The same for installers of Windows and macOS: with the official Electron, which electron-builder fetches.
 * @param {Runtime} runtime
 * @param {string[]} asked
 * @returns {string[]} parameters for Node
 */
export function installerParameters(runtime, asked) {
  if (runtime.kind === 'official') return [...builder, ...asked, ...buildInfo()];
  throw new SetupFailure(
    `Installers are made from the official Electron only, and here is ${runtime.reason}\n` +
      'The unpacked app can be made with it: npm run package -- --dir',
  );
}

/** What a packaged app says of its build. */
export function buildInfo() {
  const built = new Date(packageTime() * 1000).toISOString().slice(0, 10);
  return [`-c.extraMetadata.commit=${commit()}`, `-c.extraMetadata.built=${built}`];
}

/** @param {string[]} parameters for Node */
export async function pack(parameters) {
  const { code, output } = await run(process.execPath, parameters);
  if (code !== 0) throw new SetupFailure(`${output.trimEnd()}\n\nThe app could not be packaged.`);
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
    sources: [...app.sources, 'electron-builder.yml', 'scripts/package', 'LICENSE'],
    outputs: [packagedExecutable],
    salt: runtime.dist + runtime.version,
  };
  if (isFresh(build)) return;
  await withLock(progress, async () => {
    if (!isFresh(build))
      await progress.step('Packaging the app, unpacked', () =>
        buildAndRemember(build, () => pack(packParameters(['--dir'], runtime))),
      );
  });
}
