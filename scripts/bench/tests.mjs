import { ensureApp, ensureCommandLine, ensureTestApp, ensureTestCommandLine } from '../setup/builds.mjs';
import { ensurePackaged } from '../setup/packaging.mjs';
import { prepare } from '../setup/prepare.mjs';
import { checkSandbox } from '../setup/sandbox.mjs';
import { runEndToEndTests, runShippedTests, runUnitTests } from '../setup/stages.mjs';
import { closingLines, sum } from '../setup/tally.mjs';
import { testPrograms } from '../setup/test-programs.mjs';

/**
 * The tests in their long form: more of what plays with chance, axe in every appearance.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @returns {Promise<boolean>} whether none failed
 */
export async function longTests(progress) {
  const runtime = await prepare(progress, testPrograms());
  await checkSandbox(progress, runtime.dist);
  await ensureCommandLine(progress);
  await ensureTestCommandLine(progress);
  await ensureApp(progress);
  await ensureTestApp(progress);
  await ensurePackaged(progress, runtime);
  const total = sum([
    await runUnitTests(progress, 'deep'),
    await runShippedTests(progress, runtime, 'deep'),
    await runEndToEndTests(progress, runtime, 'deep'),
  ]);
  for (const line of closingLines(total)) progress.say(line);
  return total.failed === 0;
}
