// `npm run unit -- FOLDER…`: the unit tests of every folder whose path holds one of these, with what `npm test` sets up
// already there. Vite's advice to write file extensions is left out.
import { spawnSync } from 'node:child_process';
import { at } from './setup/paths.mjs';

const { status } = spawnSync(
  process.execPath,
  [at('node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)],
  { cwd: at('.'), stdio: 'inherit', env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
);
process.exitCode = status ?? 1;
