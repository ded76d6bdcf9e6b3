// `npm run unit -- FOLDER…`: the unit tests of every folder whose path holds one of these, with what `npm test` sets up
// already there. Vite's advice to write file extensions is left out.
import { runInFront } from './setup/command.mjs';
import { runScript } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';

await runScript(() =>
  runInFront(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], {
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  }),
);
