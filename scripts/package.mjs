// `npm run package`: the installers of this system into release/; with `-- --dir` the unpacked app, ready to run.
import { ensureRuntime } from './runtime.mjs';
import { ensureApp } from './setup/builds.mjs';
import { runInFront } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/failure.mjs';
import { builderParameters } from './setup/packaging.mjs';
import { createProgress } from './setup/progress.mjs';

await runScript(async () => {
  const progress = createProgress();
  await ensureDependencies(progress);
  const runtime = await ensureRuntime(progress);
  const parameters = builderParameters(runtime, process.argv.slice(2));
  progress.say(runtime.reason);
  await ensureApp(progress);
  return runInFront(process.execPath, parameters);
});
