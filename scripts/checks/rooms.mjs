// `node scripts/checks/rooms.mjs`: no two rooms of the house import each other, not even by way of others or for a type.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../setup/paths.mjs';
import { cyclesAmong, sentenceOf } from './cycles.mjs';

/** Without tests, which may import what their room must not. */
const sources = ['bridge', 'catalog', 'cli', 'files', 'main', 'renderer'].flatMap((house) =>
  readdirSync(posix.join(root, house), { encoding: 'utf8', recursive: true })
    .map((path) => posix.join(house, path.replaceAll('\\', '/')))
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path)),
);
const known = new Set(sources);

/** @param {string} path @returns {string[]} the files it imports, types too */
function importedBy(path) {
  const text = readFileSync(posix.join(root, path), 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const dynamic = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const exported = staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic]
    .filter((specifier) => specifier?.startsWith('.'))
    .map((specifier) => fileOf(posix.join(posix.dirname(path), specifier?.replace(/\?.*$/, '') ?? '')));
}

/** @param {string} path without its ending, or whole */
function fileOf(path) {
  const whole = ['.ts', '.tsx', '/index.ts', '.d.ts'].map((ending) => `${path}${ending}`);
  const found = whole.find((one) => known.has(one));
  if (found) return found;
  if (existsSync(posix.join(root, path))) return path;
  throw new Error(`Nothing was found at ${path}.`);
}

const imports = sources.flatMap((from) => importedBy(from).map((to) => ({ from, to })));
const cycles = cyclesAmong(imports);
for (const cycle of cycles) console.error(sentenceOf(cycle));
process.exitCode = cycles.length === 0 ? 0 : 1;
