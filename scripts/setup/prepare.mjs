import { ensureRuntime } from '../runtime.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureLibraries } from './libraries.mjs';

/**
 * Everything that a window needs but the build: dependencies, Electron, system libraries, a font.
 * @param {import('./progress.mjs').Progress} progress
 * @param {Record<string, string>} [programs] further programs of the system, and Debian's package of each
 */
export async function prepare(progress, programs) {
  await ensureDependencies(progress);
  const runtime = await ensureRuntime(progress);
  await ensureLibraries(progress, runtime.executable, programs);
  return runtime;
}
