import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { at, root } from '../setup/paths.mjs';
import { tool } from './tree.mjs';

/**
 * The sources of the last commit in another folder, to be built there with the packages that are installed here.
 * @param {string} folder
 */
export async function copySources(folder) {
  await tool('git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
  const from = at('node_modules');
  const to = join(folder, 'node_modules');
  // npm's record, by which they count as installed. What was remembered of builds stays behind.
  cpSync(join(from, '.package-lock.json'), join(to, '.package-lock.json'));
  for (const name of readdirSync(from))
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
}
