import { mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { at, cacheFolder } from './paths.mjs';
import { buildAndRemember, isFresh } from './sources.mjs';

const common = [
  'catalog',
  'scripts/catalog-plugin.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** @type {import('./sources.mjs').Build} */
export const app = {
  name: 'app',
  sources: [...common, 'electron.vite.config.ts', 'main', 'bridge', 'renderer', 'files', 'build'],
  outputs: [
    'out/main/index.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/card.html',
  ],
};

/** @type {import('./sources.mjs').Build} */
export const commandLine = {
  name: 'command-line',
  sources: [...common, 'vite.cli.config.ts', 'cli', 'files'],
  outputs: ['out/cli/errdesk.js'],
};

/** @type {import('./sources.mjs').Build} */
export const engine = {
  name: 'engine',
  sources: [...common, 'vite.cli.config.ts', 'scripts/bench/engine.ts'],
  outputs: ['out/bench/engine.js'],
};

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {import('./sources.mjs').Build} build
 * @param {string} label
 * @param {() => Promise<void>} work
 */
async function ensure(progress, build, label, work) {
  if (isFresh(build)) return;
  await withLock(progress, async () => {
    if (!isFresh(build)) await progress.step(label, () => buildAndRemember(build, work));
  });
}

/** @param {import('./progress.mjs').Progress} progress */
export const ensureApp = (progress) => ensure(progress, app, 'Building the app', () => buildApp([]));

/** @param {import('./progress.mjs').Progress} progress */
export const ensureCommandLine = (progress) =>
  ensure(progress, commandLine, 'Building the command line', () => buildForNode(commandLine, 'production'));

/**
 * The app with a generated catalog of `size` entries, for measurements.
 * @param {import('./progress.mjs').Progress} progress
 * @param {number} size
 * @returns {Promise<string>} its folder
 */
export async function ensureAppOfSize(progress, size) {
  const folder = `out/bench/window-${size}`;
  const build = {
    ...app,
    name: `window-${size}`,
    sources: [...app.sources, 'scripts/bench/window', 'scripts/bench/texts.mjs'],
    outputs: app.outputs.map((output) => output.replace(/^out/, folder)),
  };
  const config = ['--config', 'scripts/bench/window/electron.vite.config.ts', '--mode', String(size)];
  await ensure(progress, build, `Building the app with ${size.toLocaleString('en')} entries`, () =>
    buildApp(config),
  );
  return at(folder);
}

/** @param {import('./progress.mjs').Progress} progress */
export const ensureEngine = (progress) =>
  ensure(progress, engine, 'Building triage alone', () => buildForNode(engine, 'engine'));

/** @param {string[]} parameters */
async function buildApp(parameters) {
  const builder = at('node_modules/electron-vite/bin/electron-vite.js');
  await node([builder, 'build', '--logLevel', 'warn', ...parameters]);
}

/**
 * Built into a folder of its own, then renamed: whoever runs it meanwhile gets the old file or the new one, whole.
 * @param {import('./sources.mjs').Build} build
 * @param {string} mode as `vite.cli.config.ts` knows it
 */
async function buildForNode({ name, outputs: [output = ''] }, mode) {
  const folder = join(cacheFolder, name);
  await node([
    at('node_modules/vite/bin/vite.js'),
    ...['build', '--config', 'vite.cli.config.ts', '--mode', mode, '--logLevel', 'warn'],
    ...['--outDir', folder, '--emptyOutDir'],
  ]);
  mkdirSync(dirname(at(output)), { recursive: true });
  renameSync(join(folder, basename(output)), at(output));
}

/** @param {string[]} parameters */
async function node(parameters) {
  const { code, output } = await run(process.execPath, parameters);
  if (code !== 0)
    throw new SetupFailure(`${output.trimEnd()}\n\nThe build failed; what it said stands above.`);
}
