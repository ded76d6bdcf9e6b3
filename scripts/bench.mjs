// `npm run bench`: measures Errdesk against baselines in the same run. Ratios compare across machines.
// `npm run bench -- triage` measures triage alone; `npm run bench -- templates` the check of templates;
// `npm run bench -- cases [SIZE…]` measures the store of cases at 1,000, 10,000 and 100,000 cases;
// `npm run bench -- fuzz [COUNT]` looks for pastes that break triage;
// `npm run bench -- watch [SECONDS]` measures the clipboard watcher: from a copy to its suggestion, and while it idles.
// `npm run bench -- tests` runs the tests in their long form.
// `npm run bench -- attack [COUNT]`: 400 hostile pastes for the command line and the window, 20,000 hostile messages for
// the bridge and 60 kills in the middle of writing, COUNT times (a part of one for a quick look).
// `npm run bench -- kills [COUNT]`: Errdesk is killed with all its processes while it writes, 300 times.
// `npm run bench -- soak [TICKETS]` works through two hours' tickets, and says what is held meanwhile.
// `npm run bench -- large` brings very large texts into the real window.
// `npm run bench -- batch [COUNT]` reads 1,000 tickets of a table in the real window, and exports them.
// `npm run bench -- window [SIZE…]` does every act of the real window (`acts` those alone), and uses its Catalog with up to
// 100,000 entries.
import { attackBridge } from './bench/attack/bridge.mjs';
import { attackKills } from './bench/attack/kills.mjs';
import { attackPastes } from './bench/attack/pastes.mjs';
import { benchBatch } from './bench/batch.mjs';
import { benchCases } from './bench/cases/cases.mjs';
import { fuzz } from './bench/fuzz.mjs';
import { benchLarge } from './bench/large.mjs';
import { benchSoak } from './bench/soak.mjs';
import { benchStart } from './bench/start.mjs';
import { benchTemplates } from './bench/templates.mjs';
import { longTests } from './bench/tests.mjs';
import { benchTriage } from './bench/triage.mjs';
import { benchWatch } from './bench/watch.mjs';
import { benchWindow } from './bench/window/window.mjs';
import { ensureRuntime } from './runtime.mjs';
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
  batch: (progress, runtime) => benchBatch(progress, runtime, Number(parameters[0] ?? 1000)).then(() => 0),
  soak: (progress, runtime) => benchSoak(progress, runtime, Number(parameters[0] ?? 120)).then(() => 0),
  large: (progress, runtime) => benchLarge(progress, runtime).then(() => 0),
  async kills(progress, runtime) {
    await ensureApp(progress);
    return (await attackKills(progress, runtime, Number(parameters[0] ?? 300))) ? 0 : 1;
  },
  async attack(progress, runtime) {
    const times = Number(parameters[0] ?? 1);
    const held = [
      await attackPastes(progress, runtime, Math.ceil(400 * times)),
      await attackBridge(progress, runtime, Math.ceil(20_000 * times)),
      await attackKills(progress, runtime, Math.ceil(60 * times)),
    ];
    return held.every(Boolean) ? 0 : 1;
  },
  async watch(progress, runtime) {
    await ensureApp(progress);
    await benchWatch(progress, runtime, parameters);
    return 0;
  },
};

await runScript(async () => {
  const progress = createProgress();
  const subjects = [
    'all',
    'start',
    'triage',
    'templates',
    'fuzz',
    'tests',
    'cases',
    ...Object.keys(inWindow),
  ];
  if (!subjects.includes(subject))
    throw new SetupFailure(
      `There is no measurement called ${subject}; there are ${subjects.slice(1).join(', ')}.`,
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
  if (subject === 'cases') return benchCases(progress, await ensureRuntime(progress), parameters);
  if (subject === 'tests') return (await longTests(progress)) ? 0 : 1;
  if (subject === 'fuzz') return (await fuzz(progress, parameters)) ? 0 : 1;
  if (subject !== 'templates') await benchTriage(progress);
  if (subject !== 'triage') await benchTemplates(progress);
  return 0;
});
