// `node scripts/checks/advisories.mjs`: the table of advisories in SECURITY.md is that of docs/electron-advisories.yaml
// for the Electrons that are used here, and the pinned one is in range of none. With `write` it is brought up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fallbackVersion } from '../runtime/fallback.mjs';
import { at } from '../setup/paths.mjs';
import { isAffected } from './affected.mjs';

/**
 * @typedef {object} Advisory
 * @property {string} id
 * @property {string} [name]
 * @property {string} severity
 * @property {string} what
 * @property {import('./affected.mjs').Range[]} ranges
 * @property {string} here
 * @property {string} source
 * @property {Date | string} read
 */

const place = at('SECURITY.md');
const begin = '<!-- advisories -->\n';
const end = '<!-- /advisories -->';
/** @type {Advisory[]} */
const advisories = parse(readFileSync(at('docs/electron-advisories.yaml'), 'utf8'));
const pinned = JSON.parse(readFileSync(at('package.json'), 'utf8')).devDependencies.electron;

/** @param {string} version @param {Advisory} advisory */
const cell = (version, { ranges }) => (isAffected(version, ranges) ? '**in range**' : 'not in range');

const rows = advisories.map((advisory) => {
  const { id, name, severity, what, here, source } = advisory;
  const called = [`[${id}](${source})`, ...(name ? [name] : [])].join(', ');
  return `| ${called} | ${severity} | ${what} | ${cell(pinned, advisory)} | ${cell(fallbackVersion, advisory)} | ${here} |`;
});
const table = [
  `| Advisory | Severity | What | ${pinned}, pinned | ${fallbackVersion}, fallback | Here |`,
  '|---|---|---|---|---|---|',
  ...rows,
  '',
].join('\n');

const text = readFileSync(place, 'utf8');
const [before = '', rest = ''] = text.split(begin);
const wanted = `${before}${begin}${table}${rest.slice(rest.indexOf(end))}`;
if (process.argv.includes('write')) writeFileSync(place, wanted);
else if (wanted !== text) {
  console.log(
    'SECURITY.md: its table of advisories is not up to date: node scripts/checks/advisories.mjs write',
  );
  process.exitCode = 1;
}
const affected = advisories.filter(({ ranges }) => isAffected(pinned, ranges));
if (affected.length > 0) {
  console.log(`Electron ${pinned} is in range of ${affected.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 1;
}
