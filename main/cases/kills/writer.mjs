// Keeps, changes and deletes cases as fast as it can until it is killed, and says after each what is confirmed.
// Parameters: the file of cases and the number of the first case.
import { writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

const [, , path = '', first = '0'] = process.argv;
/** @param {string} module */
const load = async (module) =>
  (await runnerImport(join(import.meta.dirname, module), { configFile: false })).module;
/** @type {typeof import('../case-file')} */
const { openCaseFile } = await load('../case-file.ts');
/** @type {typeof import('../store/cases-for-test')} */
const { idOf, someCase } = await load('../store/cases-for-test.ts');

const file = openCaseFile(path, { copies: join(dirname(path), 'copies'), now: () => new Date() }, () => {});
/** @param {string} line */
const say = (line) => writeSync(1, `${line}\n`);
say(`state ${file.state.is}`);

for (let n = Number(first); ; n++) {
  const note = 'n'.repeat((n * 37) % 9000);
  if (file.run('keep', [someCase(n, { note })]).ok) say(`kept ${n}`);
  if (n % 5 === 0 && file.run('change', [[idOf(n)], { outcome: 'solved' }]).ok) say(`solved ${n}`);
  if (n % 7 !== 0) continue;
  say(`deleting ${n}`);
  file.run('remove', [[idOf(n)]]);
  if (file.run('purge', []).ok) say(`deleted ${n}`);
}
