// `npm test`: the same set-up as `npm start`, then every check and every test. A failed stage does not keep
// the later ones from being counted.
import { ensureRuntime } from './runtime.mjs';
import { ensureApp, ensureCommandLine, ensureTestApp, ensureTestCommandLine } from './setup/builds.mjs';
import { runChecks } from './setup/checks.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay } from './setup/display.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { ensureLibraries } from './setup/libraries.mjs';
import { ensurePackaged } from './setup/packaging.mjs';
import { createProgress } from './setup/progress.mjs';
import { ensureReaders } from './setup/readers.mjs';
import { checkSandbox } from './setup/sandbox.mjs';
import { runEndToEndTests, runUnitTests } from './setup/stages.mjs';
import { closingLine, sum } from './setup/tally.mjs';

const progress = createProgress();
/** @type {import('./setup/tally.mjs').Tally[]} */
const tallies = [];

/**
 * Counts a piece of work as one test.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T | undefined>} undefined if it failed
 */
async function counted(work) {
  try {
    const result = await work();
    tallies.push({ passed: 1, failed: 0, skipped: 0 });
    return result;
  } catch (error) {
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
    console.error(error instanceof SetupFailure ? error.message : error);
    return undefined;
  }
}

/** @param {() => Promise<void>} work counted as one test @returns {Promise<boolean>} */
const succeeds = async (work) => (await counted(() => work().then(() => true))) ?? false;

/** What "another program" is played by in the tests, and the display where there is none. */
const programs = {
  xclip: 'xclip',
  ...(!hasDisplay() && { Xvfb: 'xvfb', 'xvfb-run': 'xvfb', xauth: 'xauth' }),
};

async function setUpWindow() {
  const runtime = await ensureRuntime(progress);
  await ensureLibraries(progress, runtime.executable, programs);
  await checkSandbox(progress, runtime.dist);
  progress.say(runtime.reason);
  return runtime;
}

async function stages() {
  if (!(await succeeds(() => ensureDependencies(progress)))) return;
  const runtime = await counted(setUpWindow);
  await ensureReaders(progress);
  tallies.push(await runChecks(progress));
  tallies.push(await runUnitTests(progress));
  await succeeds(() => ensureCommandLine(progress));
  const built = await succeeds(() => ensureApp(progress));
  await succeeds(() => ensureTestCommandLine(progress));
  await succeeds(() => ensureTestApp(progress));
  if (!built || !runtime) return;
  await succeeds(() => ensurePackaged(progress, runtime));
  tallies.push(await runEndToEndTests(progress, runtime));
}

await runScript(async () => {
  await stages();
  const total = sum(tallies);
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
});
