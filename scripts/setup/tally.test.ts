import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLine, endToEndTally, sum, tallyOf, unitTally } from './tally.mjs';

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
    expect(closingLine(sum(tallies))).toBe('11 passed, 2 failed, 1 skipped');
  });

  it('says nothing of skipped tests where there are none', () => {
    expect(closingLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  });

  it('fails a runner that failed without a failed test', () => {
    expect(tallyOf(unit, 1, unitTally)).toEqual({ passed: 7, failed: 1, skipped: 1 });
  });

  it('fails a runner that left no report', () => {
    expect(tallyOf(join(folder, 'none.json'), 0, unitTally)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
