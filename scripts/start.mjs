// `npm start [-- FILE…]`: installs what is missing, builds what changed, opens the window.
import { runtimeArguments, runtimeEnvironment } from './runtime.mjs';
import { ensureApp } from './setup/builds.mjs';
import { runInFront } from './setup/command.mjs';
import { requireDisplay } from './setup/display.mjs';
import { runScript } from './setup/failure.mjs';
import { prepare } from './setup/prepare.mjs';
import { createProgress } from './setup/progress.mjs';
import { checkSandbox } from './setup/sandbox.mjs';

// Where there is no message bus, as in a container, Chromium says so a dozen times.
const noise = /:ERROR:dbus\/|^$/;

await runScript(async () => {
  const progress = createProgress();
  requireDisplay('npm start');
  const runtime = await prepare(progress);
  await checkSandbox(progress, runtime.dist);
  await ensureApp(progress);
  progress.say(runtime.reason);
  progress.say('Errdesk opens; it ends with its window, or with Ctrl+C here.');
  const parameters = [...runtimeArguments(), '.', ...process.argv.slice(2)];
  return runInFront(runtime.executable, parameters, { env: runtimeEnvironment(), noise });
});
