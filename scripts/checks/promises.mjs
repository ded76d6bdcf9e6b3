// `node scripts/checks/promises.mjs`: every line of SECURITY.md that says what holds names a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../setup/paths.mjs';

const text = readFileSync(at('SECURITY.md'), 'utf8');
const promises = (/## What holds\n(.*?)\n## /s.exec(text)?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('- '));
const testName = /`([\w/.-]+\.(?:spec|test)\.ts)`/g;

const complaints = promises.flatMap((line) => {
  const tests = [...line.matchAll(testName)].map(([, path = '']) => path);
  const about = line.slice(2, 62);
  if (tests.length === 0) return [`"${about}…" names no test; name the one that holds it.`];
  return tests
    .filter((path) => !existsSync(at(path)))
    .map((path) => `"${about}…" names ${path}, which is not there.`);
});
for (const complaint of complaints) console.log(`SECURITY.md: ${complaint}`);
process.exitCode = complaints.length === 0 && promises.length > 0 ? 0 : 1;
