import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../setup/paths.mjs';

const folder = at('catalog/triage/fixtures');
const packs = at('catalog/packs');

/**
 * @typedef {object} Sample a labelled paste
 * @property {'match' | 'ambiguous' | 'none'} verdict
 * @property {string[]} expect `<sdk> <code or name>`, or for a pack's sample the entry's id
 * @property {string} raw
 * @property {string} source name of its file
 */

/** The samples of the packs, each with the entry that it must find. @returns {Sample[]} */
function samples() {
  return readdirSync(packs).flatMap((pack) => {
    const path = join(packs, pack, 'samples.jsonl');
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    return lines.map((line) => {
      const { finds, raw } = JSON.parse(line);
      return finds === null
        ? { verdict: 'none', expect: [], raw, source: 'samples' }
        : { verdict: 'match', expect: [`${pack}/${finds}`], raw, source: 'samples' };
    });
  });
}

/** Every labelled paste of triage's tests. @returns {Sample[]} */
export function fixtures() {
  const labelled = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
      return lines.map((line) => ({ ...JSON.parse(line), source: name.replace(/\.jsonl$/, '') }));
    })
    .filter((sample) => typeof sample.raw === 'string' && Array.isArray(sample.expect));
  return [...samples(), ...labelled];
}
