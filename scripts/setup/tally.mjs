import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped; and the names of those that passed only when they were tried again.
 * @typedef {{ passed: number, failed: number, skipped: number, again?: string[] }} Tally
 */

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) => ({
  passed: total(tallies.map(({ passed }) => passed)),
  failed: total(tallies.map(({ failed }) => failed)),
  skipped: total(tallies.map(({ skipped }) => skipped)),
  again: tallies.flatMap(({ again = [] }) => again),
});

/** @param {number[]} numbers */
const total = (numbers) => numbers.reduce((all, one) => all + one, 0);

/**
 * What closes a run: the numbers are its last line.
 * @param {Tally} tally @returns {string[]} lines
 */
export const closingLines = ({ passed, failed, skipped, again = [] }) => [
  ...(again.length > 0 ? [`passed only when tried again: ${again.join('; ')}`] : []),
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
];

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} UnitReport */

/** @param {UnitReport} report vitest's @returns {Tally} */
export const unitTally = ({ numPassedTests, numFailedTests, numPendingTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests,
});

/**
 * @typedef {{ title: string, file: string, line: number, tests: { status: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {Suite & { stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} EndToEndReport
 */

/** @param {EndToEndReport} report Playwright's @returns {Tally} */
export const endToEndTally = ({ stats, ...all }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
  again: specsIn(all)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`),
});

/** @param {Suite} suite @returns {Spec[]} */
const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

/**
 * Reads a test runner's report. A runner that failed without a failed test (a file that cannot be loaded,
 * no test at all) or left no report counts as one failure: it must not pass for lack of a number.
 * @template Report
 * @param {string} path
 * @param {number} code the runner's exit code
 * @param {(report: Report) => Tally} read
 * @returns {Tally}
 */
export function tallyOf(path, code, read) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const tally = read(JSON.parse(readFileSync(path, 'utf8')));
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
