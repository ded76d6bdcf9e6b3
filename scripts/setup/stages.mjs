import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeEnvironment } from '../runtime.mjs';
import { run, succeeded } from './command.mjs';
import { hasDisplay } from './display.mjs';
import { packagedExecutable } from './packaging.mjs';
import { at, cacheFolder } from './paths.mjs';
import { endToEndTally, tallyOf, unitTally } from './tally.mjs';

/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {import('./tally.mjs').Tally} Tally */

/** A line of Playwright's list: a mark and the test's number. */
const finished = /^ +[✓✘-] +\d+ /gm;

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

/** @param {Progress} progress @returns {Promise<Tally>} */
export async function runUnitTests(progress) {
  const report = freshReport('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const outcome = await show(progress, 'Unit tests', () =>
    run(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', ...reporters]),
  );
  return tallyOf(report, outcome.code, unitTally);
}

/**
 * Runs them in real windows: on this display, or on a virtual one where there is none.
 * @param {Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @returns {Promise<Tally>}
 */
export async function runEndToEndTests(progress, runtime) {
  const report = freshReport('end-to-end.json');
  const env = {
    ...runtimeEnvironment(),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    ERRDESK_PACKAGED: packagedExecutable,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const command = [
    process.execPath,
    at('node_modules/@playwright/test/cli.js'),
    'test',
    '--reporter=list,json',
  ];
  const virtual = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24'];
  const [program = '', ...parameters] = hasDisplay() ? command : [...virtual, ...command];
  const outcome = await show(progress, 'End-to-end tests', (showDetail) => {
    let done = 0;
    const onOutput = (/** @type {string} */ text) => {
      done += text.match(finished)?.length ?? 0;
      showDetail(`${done} done`);
    };
    return run(program, parameters, { env, onOutput });
  });
  return tallyOf(report, outcome.code, endToEndTally);
}
