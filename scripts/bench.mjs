// `npm run bench`: measures Errdesk against baselines in the same run. Ratios compare across machines.
// `npm run bench -- triage` measures triage alone; `npm run bench -- fuzz [COUNT]` looks for pastes that break it;
// `npm run bench -- watch [SECONDS]` measures the clipboard watcher: from a copy to its suggestion, and while it idles.
// `npm run bench -- tests` runs the tests in their long form.
// `npm run bench -- attack [COUNT]` gives hostile pastes to the command line and the window.
// `npm run bench -- large` brings very large texts into the real window.
// `npm run bench -- window [SIZE…]` uses the Catalog of the real window with up to 100,000 entries.
import { attackPastes } from './bench/attack/pastes.mjs';
import { fuzz } from './bench/fuzz.mjs';
import { benchLarge } from './bench/large.mjs';
import { benchStart } from './bench/start.mjs';
import { longTests } from './bench/tests.mjs';
import { benchTriage } from './bench/triage.mjs';
import { benchWatch } from './bench/watch.mjs';
import { benchWindow } from './bench/window/window.mjs';
import { ensureApp } from './setup/builds.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { requireDisplay } from './setup/display.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { prepare } from './setup/prepare.mjs';
import { createProgress } from './setup/progress.mjs';
import { checkSandbox } from './setup/sandbox.mjs';

const [subject = 'all', ...parameters] = process.argv.slice(2);

/** @typedef {import('./setup/progress.mjs').Progress} Progress */
/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/** @param {Progress} progress */
async function runtimeFor(progress) {
  requireDisplay('npm run bench');
  const runtime = await prepare(progress);
  await checkSandbox(progress, runtime.dist);
  progress.say(runtime.reason);
  return runtime;
}

/** What is measured in the real window. Each answers the exit code. @type {Readonly<Record<string, (progress: Progress, runtime: Runtime) => Promise<number>>>} */
const inWindow = {
  window: (progress, runtime) => benchWindow(progress, runtime, parameters).then(() => 0),
  large: (progress, runtime) => benchLarge(progress, runtime).then(() => 0),
  attack: async (progress, runtime) =>
    (await attackPastes(progress, runtime, Number(parameters[0] ?? 400))) ? 0 : 1,
  async watch(progress, runtime) {
    await ensureApp(progress);
    await benchWatch(progress, runtime, parameters);
    return 0;
  },
};

await runScript(async () => {
  const progress = createProgress();
  if (!['all', 'start', 'triage', 'fuzz', 'tests', 'window', 'large', 'attack', 'watch'].includes(subject))
    throw new SetupFailure(
      `There is no measurement called ${subject}; there are start, triage, window, large, attack, watch, fuzz and tests.`,
    );
  if (subject === 'all' || subject === 'start') {
    const runtime = await runtimeFor(progress);
    await ensureApp(progress);
    await benchStart(progress, runtime);
  }
  const measure = inWindow[subject];
  if (measure) return measure(progress, await runtimeFor(progress));
  if (subject === 'start') return 0;
  await ensureDependencies(progress);
  if (subject === 'tests') return (await longTests(progress)) ? 0 : 1;
  if (subject === 'fuzz') return (await fuzz(progress, parameters)) ? 0 : 1;
  await benchTriage(progress);
  return 0;
});
