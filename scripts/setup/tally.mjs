import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The one line that closes a run. @param {Tally} tally */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} UnitReport */

/** @param {UnitReport} report vitest's @returns {Tally} */
export const unitTally = ({ numPassedTests, numFailedTests, numPendingTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests,
});

/** @typedef {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} EndToEndReport */

/** @param {EndToEndReport} report Playwright's @returns {Tally} */
export const endToEndTally = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

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
