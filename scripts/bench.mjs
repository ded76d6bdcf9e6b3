// `npm run bench`: measures Errdesk against baselines in the same run. Ratios compare across machines.
// `npm run bench -- triage` measures triage alone; `npm run bench -- templates` the check of templates;
// `npm run bench -- fuzz [COUNT]` looks for pastes that break triage;
// `npm run bench -- watch [SECONDS]` measures the clipboard watcher: from a copy to its suggestion, and while it idles.
// `npm run bench -- tests` runs the tests in their long form.
// `npm run bench -- window [SIZE…]` uses the Catalog of the real window with up to 100,000 entries.
import { fuzz } from './bench/fuzz.mjs';
import { benchStart } from './bench/start.mjs';
import { benchTemplates } from './bench/templates.mjs';
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

/** @param {import('./setup/progress.mjs').Progress} progress */
async function runtimeFor(progress) {
  requireDisplay('npm run bench');
  const runtime = await prepare(progress);
  await checkSandbox(progress, runtime.dist);
  progress.say(runtime.reason);
  return runtime;
}

await runScript(async () => {
  const progress = createProgress();
  if (!['all', 'start', 'triage', 'templates', 'fuzz', 'tests', 'window', 'watch'].includes(subject))
    throw new SetupFailure(
      `There is no measurement called ${subject}; there are start, triage, templates, window, watch, fuzz and tests.`,
    );
  if (subject === 'all' || subject === 'start') {
    const runtime = await runtimeFor(progress);
    await ensureApp(progress);
    await benchStart(progress, runtime);
  }
  if (subject === 'window') await benchWindow(progress, await runtimeFor(progress), parameters);
  if (subject === 'watch') {
    const runtime = await runtimeFor(progress);
    await ensureApp(progress);
    await benchWatch(progress, runtime, parameters);
  }
  if (['start', 'window', 'watch'].includes(subject)) return 0;
  await ensureDependencies(progress);
  if (subject === 'tests') return (await longTests(progress)) ? 0 : 1;
  if (subject === 'fuzz') return (await fuzz(progress, parameters)) ? 0 : 1;
  if (subject !== 'templates') await benchTriage(progress);
  if (subject !== 'triage') await benchTemplates(progress);
  return 0;
});
