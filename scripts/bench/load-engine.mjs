import { pathToFileURL } from 'node:url';
import { engine, ensureEngine } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';

/**
 * Triage as it is built, in this process.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @returns {Promise<import('../../catalog/triage/triage').TriagePaste>}
 */
export async function loadEngine(progress) {
  await ensureEngine(progress);
  const [output = ''] = engine.outputs;
  const { triage } = await import(pathToFileURL(at(output)).href);
  return triage;
}
