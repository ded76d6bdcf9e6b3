import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findRuntime, runtimeEnvironment } from '../scripts/runtime.mjs';
import { startWords } from './launch';

/** Starts Errdesk once more for the same profile, as a file manager or a browser does. Resolves once that has ended. */
export async function startAgain(profile: string, ...args: string[]): Promise<void> {
  const runtime = findRuntime();
  if (!runtime) throw new Error('There is no Electron yet: run `npm test`, which installs it.');
  const env = runtimeEnvironment();
  await once(spawn(runtime.executable, startWords(profile, args), { env, stdio: 'ignore' }), 'exit');
}
