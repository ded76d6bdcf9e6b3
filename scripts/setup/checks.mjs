import { run, succeeded } from './command.mjs';
import { at } from './paths.mjs';

/**
 * What `npm run check` looks at, each counted as one test by `npm test`.
 * @type {{ label: string, commands: string[][] }[]} the commands are parameters for Node
 */
const checks = [
  {
    label: 'Format and lint',
    commands: [[at('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  },
  {
    label: 'Promises',
    commands: [[at('scripts/checks/promises.mjs')], [at('scripts/checks/advisories.mjs')]],
  },
  { label: 'Rooms', commands: [[at('scripts/checks/rooms.mjs')]] },
  { label: 'Lengths of functions', commands: [[at('scripts/checks/function-lines.mjs')]] },
  // Of every project that `tsconfig.json` names; those in which nothing has changed are not looked at again.
  { label: 'Types', commands: [[at('node_modules/typescript/bin/tsc'), '--build']] },
  { label: 'Knowledge', commands: [[at('scripts/knowledge.mjs'), 'lint']] },
  { label: 'Dead code', commands: [[at('node_modules/knip/bin/knip.js'), '--no-progress']] },
];

/**
 * Runs every check, also after one failed.
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks(progress) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { label, commands } of checks) {
    if (await passes(progress, label, commands)) tally.passed++;
    else tally.failed++;
  }
  return tally;
}

/** @param {import('./progress.mjs').Progress} progress @param {string} label @param {string[][]} commands */
async function passes(progress, label, commands) {
  const work = () => Promise.all(commands.map((parameters) => run(process.execPath, parameters)));
  const outcomes = await progress.step(label, work, (all) => all.every(succeeded));
  for (const outcome of outcomes) if (!succeeded(outcome)) progress.say(outcome.output.trimEnd());
  return outcomes.every(succeeded);
}
