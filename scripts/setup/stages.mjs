import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeEnvironment } from '../runtime.mjs';
import { run, succeeded } from './command.mjs';
import { packagedExecutable } from './packaging.mjs';
import { at, cacheFolder } from './paths.mjs';
import { endToEndTally, tallyOf, unitTally } from './tally.mjs';

/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {import('./tally.mjs').Tally} Tally */

/** A line of Playwright's list: a mark and the number of what was done. A test that is tried again counts once. */
const finished = /^ +[✓✘-] +\d+ (?!.*\(retry #\d+\))/gm;

/** @param {string} name @returns {string} where a runner writes its report; an older one is removed */
function freshReport(name) {
  const path = join(cacheFolder, name);
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {Progress} progress
 * @param {string} label
 * @param {(showDetail: import('./progress.mjs').ShowDetail) => Promise<import('./command.mjs').Outcome>} work
 */
async function show(progress, label, work) {
  const outcome = await progress.step(label, work, succeeded);
  if (!succeeded(outcome)) progress.say(outcome.output.trimEnd());
  return outcome;
}

/**
 * How much is tried of what plays with chance, or is alike for every entry.
 * @typedef {'usual' | 'deep'} Depth
 */

/** @param {Depth} depth */
const depthVariable = (depth) => ({ ERRDESK_DEEP: depth === 'deep' ? '1' : '0' });

/**
 * @param {Progress} progress
 * @param {Depth} [depth]
 * @returns {Promise<Tally>}
 */
export async function runUnitTests(progress, depth = 'usual') {
  const report = freshReport('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ...process.env, ...depthVariable(depth) };
  const outcome = await show(progress, 'Unit tests', () =>
    run(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', ...reporters], { env }),
  );
  return tallyOf(report, outcome.code, unitTally);
}

/**
 * The tests of what stores cases, on the Node that Errdesk ships with: this one may have no SQLite.
 * @param {Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {Depth} [depth]
 * @returns {Promise<Tally>}
 */
export async function runShippedTests(progress, runtime, depth = 'usual') {
  const report = freshReport('shipped.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const runner = [at('node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.shipped.config.ts'];
  const env = { ...process.env, ...depthVariable(depth), ELECTRON_RUN_AS_NODE: '1' };
  const outcome = await show(progress, 'Tests of the store', () =>
    run(runtime.executable, [...runner, ...reporters], { env }),
  );
  return tallyOf(report, outcome.code, unitTally);
}

/**
 * Runs them in real windows, on virtual displays of their own if there is Xvfb.
 * @param {Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {Depth} [depth]
 * @returns {Promise<Tally>}
 */
export async function runEndToEndTests(progress, runtime, depth = 'usual') {
  const report = freshReport('end-to-end.json');
  const env = {
    ...runtimeEnvironment(),
    ...depthVariable(depth),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    ERRDESK_PACKAGED: packagedExecutable,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const runner = [at('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const outcome = await show(progress, 'End-to-end tests', (showDetail) => {
    let done = 0;
    const onOutput = (/** @type {string} */ text) => {
      done += text.match(finished)?.length ?? 0;
      showDetail(`${done} done`);
    };
    return run(process.execPath, runner, { env, onOutput });
  });
  return tallyOf(report, outcome.code, endToEndTally);
}
