// `npm run dev`: the window with the renderer reloading as its sources change, and main restarting with its.
import { runtimeArguments, runtimeEnvironment } from './runtime.mjs';
import { app } from './setup/builds.mjs';
import { runInFront } from './setup/command.mjs';
import { requireDisplay } from './setup/display.mjs';
import { runScript } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { createProgress } from './setup/progress.mjs';
import { checkSandbox } from './setup/sandbox.mjs';
import { forget } from './setup/sources.mjs';

await runScript(async () => {
  const progress = createProgress();
  requireDisplay('npm run dev');
  const runtime = await prepare(progress);
  await checkSandbox(progress, runtime.dist);
  progress.say(runtime.reason);
  // It writes its own main and preload over those of the build.
  forget(app);
  const parameters = [at('node_modules/electron-vite/bin/electron-vite.js'), 'dev', '--watch'];
  if (runtimeArguments().includes('--no-sandbox')) parameters.push('--noSandbox');
  const env = { ...runtimeEnvironment(), ELECTRON_EXEC_PATH: runtime.executable };
  return runInFront(process.execPath, [...parameters, ...process.argv.slice(2)], { env });
});
