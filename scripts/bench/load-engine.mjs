import { pathToFileURL } from 'node:url';
import { engine, ensureEngine } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';

/**
 * Triage, the check of templates and the rules for secrets as they are built, in this process.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @returns {Promise<typeof import('./engine')>}
 */
export async function loadEngine(progress) {
  await ensureEngine(progress);
  const [output = ''] = engine.outputs;
  return import(pathToFileURL(at(output)).href);
}
