// `npm run pictures`: the pictures of the guide, taken from the running window in both languages. On Linux in a virtual
// display, such as `xvfb-run -a -s '-screen 0 1920x1200x24' npm run pictures`. What is on them stands in scripts/pictures/.
import { takePictures } from './pictures/take.mjs';
import { ensureApp } from './setup/builds.mjs';
import { requireDisplay } from './setup/display.mjs';
import { runScript } from './setup/failure.mjs';
import { prepare } from './setup/prepare.mjs';
import { createProgress } from './setup/progress.mjs';

await runScript(async () => {
  requireDisplay('npm run pictures');
  const progress = createProgress();
  const runtime = await prepare(progress);
  // Read by the electron package, of which Playwright asks for the executable.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  await ensureApp(progress);
  await takePictures(progress, process.argv.slice(2));
  return 0;
});
