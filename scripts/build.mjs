// `npm run build`: the app and the command line into out/, if their sources changed.
import { ensureApp, ensureCommandLine } from './setup/builds.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/failure.mjs';
import { createProgress } from './setup/progress.mjs';

await runScript(async () => {
  const progress = createProgress();
  await ensureDependencies(progress);
  await ensureApp(progress);
  await ensureCommandLine(progress);
  progress.say('out/ is up to date.');
  return 0;
});
