// `npm test`: the same set-up as `npm start`, then every check and every test. A failed stage does not keep
// the later ones from being counted.
import { ensureRuntime } from './runtime.mjs';
import { ensureApp, ensureCommandLine, ensureTestApp, ensureTestCommandLine } from './setup/builds.mjs';
import { runChecks } from './setup/checks.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { ensureLibraries } from './setup/libraries.mjs';
import { ensurePackaged } from './setup/packaging.mjs';
import { createProgress } from './setup/progress.mjs';
import { ensureReaders } from './setup/readers.mjs';
import { checkSandbox } from './setup/sandbox.mjs';
import { runEndToEndTests, runShippedTests, runUnitTests } from './setup/stages.mjs';
import { closingLines, sum } from './setup/tally.mjs';
import { testPrograms } from './setup/test-programs.mjs';

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

async function setUpWindow() {
  const runtime = await ensureRuntime(progress);
  await ensureLibraries(progress, runtime.executable, testPrograms());
  await checkSandbox(progress, runtime.dist);
  progress.say(runtime.reason);
  return runtime;
}

/** @param {import('./runtime.mjs').Runtime | undefined} runtime @returns {Promise<boolean>} whether a window can be tested */
async function build(runtime) {
  await succeeds(() => ensureCommandLine(progress));
  await succeeds(() => ensureTestCommandLine(progress));
  const built = await succeeds(() => ensureApp(progress));
  const builtForTests = await succeeds(() => ensureTestApp(progress));
  if (!built || !builtForTests || !runtime) return false;
  await succeeds(() => ensurePackaged(progress, runtime));
  return true;
}

/** @param {import('./runtime.mjs').Runtime | undefined} runtime */
async function checkAndStore(runtime) {
  tallies.push(await runChecks(progress));
  if (runtime) tallies.push(await runShippedTests(progress, runtime));
}

const unitTests = async () => void tallies.push(await runUnitTests(progress));

async function stages() {
  if (!(await succeeds(() => ensureDependencies(progress)))) return;
  const runtime = await counted(setUpWindow);
  await ensureReaders(progress);
  // None of these needs another one, and each leaves processors idle.
  const [ready] = await Promise.all([build(runtime), checkAndStore(runtime), unitTests()]);
  // Windows answer late where others take the processors.
  if (ready && runtime) tallies.push(await runEndToEndTests(progress, runtime));
}

await runScript(async () => {
  await stages();
  const total = sum(tallies);
  for (const line of closingLines(total)) console.log(line);
  return total.failed === 0 ? 0 : 1;
});
