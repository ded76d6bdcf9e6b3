// `node scripts/checks/promises.mjs`: every line of SECURITY.md that says what holds, and
// each point of Electron's checklist, names a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../setup/paths.mjs';

const text = readFileSync(at('SECURITY.md'), 'utf8');
/** @param {string} heading @param {RegExp} start of a line that promises something */
const linesOf = (heading, start) =>
  (new RegExp(`## ${heading}\\n(.*?)\\n## `, 's').exec(text)?.[1] ?? '')
    .split('\n')
    .filter((line) => start.test(line));

const points = linesOf("Electron's checklist", /^\d+\. /);
const promises = [...linesOf('What holds', /^- /), ...points];
/** As many as Electron's guide has. */
const pointsOfTheGuide = 20;
const testName = /`([\w/.-]+\.(?:spec|test)\.ts)`/g;

const complaints = promises.flatMap((line) => {
  const tests = [...line.matchAll(testName)].map(([, path = '']) => path);
  const about = line.replace(/^(?:-|\d+\.) /, '').slice(0, 60);
  if (tests.length === 0) return [`"${about}…" names no test; name the one that holds it.`];
  return tests
    .filter((path) => !existsSync(at(path)))
    .map((path) => `"${about}…" names ${path}, which is not there.`);
});
for (const complaint of complaints) console.log(`SECURITY.md: ${complaint}`);
process.exitCode = complaints.length === 0 && points.length === pointsOfTheGuide ? 0 : 1;
