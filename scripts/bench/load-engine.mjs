import { pathToFileURL } from 'node:url';
import { engine, ensureEngine } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';

/**
 * Triage and the check of templates as they are built, in this process.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @returns {Promise<typeof import('./engine')>}
 */
export async function loadEngine(progress) {
  return (await load(progress)).triage;
}

/**
 * What the rules for secrets begin at.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @returns {Promise<readonly import('./attack/hostile.mjs').RuleForSecrets[]>}
 */
export async function loadRulesForSecrets(progress) {
  return (await load(progress)).rulesForSecrets;
}

/** @param {import('../setup/progress.mjs').Progress} progress */
async function load(progress) {
  await ensureEngine(progress);
  const [output = ''] = engine.outputs;
  return import(pathToFileURL(at(output)).href);
}
