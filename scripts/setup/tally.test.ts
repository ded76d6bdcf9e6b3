import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLines, endToEndTally, sum, tallyOf, unitTally } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'errdesk-tally-'));

function report(name: string, content: object) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('the count of a test run', () => {
  const unit = report('unit.json', { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1 });
  const endToEnd = report('e2e.json', { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 0 } });

  it('adds up every runner and closes with one line', () => {
    const tallies = [tallyOf(unit, 0, unitTally), tallyOf(endToEnd, 1, endToEndTally)];
    expect(closingLines(sum(tallies))).toEqual(['11 passed, 2 failed, 1 skipped']);
  });

  it('says nothing of skipped tests where there are none', () => {
    expect(closingLines({ passed: 2, failed: 0, skipped: 0 })).toEqual(['2 passed, 0 failed']);
  });

  it('names, before its last line, what passed only when it was tried again', () => {
    const of = (status: string) => ({ tests: [{ status }] });
    const tried = report('tried.json', {
      stats: { expected: 1, flaky: 2, unexpected: 0, skipped: 0 },
      suites: [
        {
          specs: [{ title: 'restores', file: 'backup.spec.ts', line: 25, ...of('flaky') }],
          suites: [
            {
              specs: [
                { title: 'opens', file: 'card.spec.ts', line: 7, ...of('flaky') },
                { title: 'closes', file: 'card.spec.ts', line: 9, ...of('expected') },
              ],
            },
          ],
        },
      ],
    });
    expect(closingLines(sum([tallyOf(unit, 0, unitTally), tallyOf(tried, 0, endToEndTally)]))).toEqual([
      'passed only when tried again: backup.spec.ts:25 restores; card.spec.ts:7 opens',
      '10 passed, 0 failed, 1 skipped',
    ]);
  });

  it('fails a runner that failed without a failed test', () => {
    expect(tallyOf(unit, 1, unitTally)).toEqual({ passed: 7, failed: 1, skipped: 1 });
  });

  it('fails a runner that left no report', () => {
    expect(tallyOf(join(folder, 'none.json'), 0, unitTally)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
