// `npm run bench`: measures Errdesk against baselines in the same run. Ratios compare across machines.
// `npm run bench -- triage` measures triage alone; `npm run bench -- fuzz [COUNT]` torments it.
import { fuzz } from './bench/fuzz.mjs';
import { benchStart } from './bench/start.mjs';
import { benchTriage } from './bench/triage.mjs';
import { ensureApp } from './setup/builds.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { requireDisplay } from './setup/display.mjs';
import { runScript, SetupFailure } from './setup/failure.mjs';
import { prepare } from './setup/prepare.mjs';
import { createProgress } from './setup/progress.mjs';
import { checkSandbox } from './setup/sandbox.mjs';

const [subject = 'all', ...parameters] = process.argv.slice(2);

/** @param {import('./setup/progress.mjs').Progress} progress */
async function start(progress) {
  requireDisplay('npm run bench');
  const runtime = await prepare(progress);
  await checkSandbox(progress, runtime.dist);
  await ensureApp(progress);
  progress.say(runtime.reason);
  await benchStart(progress, runtime);
}

await runScript(async () => {
  const progress = createProgress();
  if (!['all', 'start', 'triage', 'fuzz'].includes(subject))
    throw new SetupFailure(`There is no measurement called ${subject}; there are start, triage and fuzz.`);
  if (subject === 'all' || subject === 'start') await start(progress);
  if (subject === 'start') return 0;
  await ensureDependencies(progress);
  if (subject === 'fuzz') return (await fuzz(progress, parameters)) ? 0 : 1;
  await benchTriage(progress);
  return 0;
});
