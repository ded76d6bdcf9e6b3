import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @param {string} file */
export const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * Writes the list as `sha256sum --check` reads it.
 * @param {string} output
 * @param {string[]} files
 * @param {string} [name]
 * @returns {string} its path
 */
export function writeSums(output, files, name = 'SHA256SUMS') {
  const path = join(output, name);
  writeFileSync(path, files.map((file) => `${sha256(file)}  ${basename(file)}\n`).join(''));
  return path;
}
