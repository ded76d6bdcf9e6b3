import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './command.mjs';
import { SetupFailure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { at, cacheFolder } from './paths.mjs';
import { buildAndRemember, isFresh } from './sources.mjs';

const common = [
  'catalog',
  'scripts/catalog-plugin.ts',
  'scripts/read-yaml.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** @type {import('./sources.mjs').Build} */
export const app = {
  name: 'app',
  sources: [
    ...common,
    'electron.vite.config.ts',
    'main',
    'cli',
    'bridge',
    'renderer',
    'docs/guide',
    'files',
    'build',
  ],
  outputs: [
    'out/main/index.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/card.html',
    'out/renderer/guide.html',
  ],
};

/** @type {import('./sources.mjs').Build} */
export const commandLine = {
  name: 'command-line',
  sources: [...common, 'vite.cli.config.ts', 'cli', 'files'],
  outputs: ['out/cli/errdesk.js'],
};

const testFolder = 'out/test';

/** The app with the packs for tests, for end-to-end tests. */
const testApp = inFolder(testFolder, 'test-app', ['scripts/test-app', 'scripts/app-into.ts']);

/** @type {import('./sources.mjs').Build} */
const testCommandLine = {
  ...commandLine,
  name: 'test-command-line',
  outputs: [`${testFolder}/cli/errdesk.js`],
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

/** @param {import('./progress.mjs').Progress} progress */
export const ensureTestApp = (progress) =>
  ensure(progress, testApp, 'Building the app for tests', () =>
    buildAppInto(testFolder, ['--config', 'scripts/test-app/electron.vite.config.ts']),
  );

/** @param {import('./progress.mjs').Progress} progress */
export const ensureTestCommandLine = (progress) =>
  ensure(progress, testCommandLine, 'Building the command line for tests', () =>
    buildForNode(testCommandLine, 'test-packs'),
  );

/**
 * The app with a generated catalog of `size` entries, for measurements.
 * @param {import('./progress.mjs').Progress} progress
 * @param {number} size
 * @returns {Promise<string>} its folder
 */
export async function ensureAppOfSize(progress, size) {
  const folder = `out/bench/window-${size}`;
  const more = ['scripts/bench/window', 'scripts/bench/texts.mjs', 'scripts/app-into.ts'];
  const build = inFolder(folder, `window-${size}`, more);
  const config = ['--config', 'scripts/bench/window/electron.vite.config.ts', '--mode', String(size)];
  await ensure(progress, build, `Building the app with ${size.toLocaleString('en')} entries`, () =>
    buildAppInto(folder, config),
  );
  return at(folder);
}

/**
 * The app in a folder of its own.
 * @param {string} folder
 * @param {string} name
 * @param {string[]} sources what else it is built from
 * @returns {import('./sources.mjs').Build}
 */
function inFolder(folder, name, sources) {
  return {
    name,
    sources: [...app.sources, ...sources],
    outputs: [`${folder}/package.json`, ...app.outputs.map((output) => output.replace(/^out(?=\/)/, folder))],
  };
}

/** @param {import('./progress.mjs').Progress} progress */
export const ensureEngine = (progress) =>
  ensure(progress, engine, 'Building triage alone', () => buildForNode(engine, 'engine'));

/** @type {import('./sources.mjs').Build} */
export const casesEngine = {
  name: 'cases',
  sources: [...engine.sources, 'scripts/bench/cases/engine.ts', 'main/cases', 'main/settings', 'files'],
  outputs: ['out/bench/cases.js'],
};

/** @param {import('./progress.mjs').Progress} progress */
export const ensureCasesEngine = (progress) =>
  ensure(progress, casesEngine, 'Building the store of cases alone', () =>
    buildForNode(casesEngine, 'cases'),
  );

/** @param {string[]} parameters */
async function buildApp(parameters) {
  const builder = at('node_modules/electron-vite/bin/electron-vite.js');
  await node([builder, 'build', '--logLevel', 'warn', ...parameters]);
}

/**
 * With what Electron reads to start the app from that folder.
 * @param {string} folder
 * @param {string[]} parameters
 */
async function buildAppInto(folder, parameters) {
  await buildApp(parameters);
  const { name, productName, version, type } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const card = { name, productName, version, type, main: 'main/index.js' };
  writeFileSync(at(`${folder}/package.json`), JSON.stringify(card));
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
