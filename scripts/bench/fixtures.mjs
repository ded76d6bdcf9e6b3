import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../setup/paths.mjs';

const folder = at('catalog/triage/fixtures');

/**
 * @typedef {object} Sample a labelled paste
 * @property {'match' | 'ambiguous' | 'none'} verdict
 * @property {string[]} expect `<sdk> <code or name>`
 * @property {string} raw
 * @property {string} source name of its file
 */

/** Every labelled paste of triage's tests. @returns {Sample[]} */
export function fixtures() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
      return lines.map((line) => ({ ...JSON.parse(line), source: name.replace(/\.jsonl$/, '') }));
    })
    .filter((sample) => typeof sample.raw === 'string' && Array.isArray(sample.expect));
}
