// `npm run bench`: measures Errdesk against baselines in the same run. Ratios compare across machines.
import { benchStart } from './bench/start.mjs';
import { ensureApp } from './setup/builds.mjs';
import { requireDisplay } from './setup/display.mjs';
import { runScript } from './setup/failure.mjs';
import { prepare } from './setup/prepare.mjs';
import { createProgress } from './setup/progress.mjs';
import { checkSandbox } from './setup/sandbox.mjs';

await runScript(async () => {
  const progress = createProgress();
  requireDisplay('npm run bench');
  const runtime = await prepare(progress);
  await checkSandbox(progress, runtime.dist);
  await ensureApp(progress);
  progress.say(runtime.reason);
  await benchStart(progress, runtime);
  return 0;
});
