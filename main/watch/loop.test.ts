import { beforeEach, describe, expect, it } from 'vitest';
import { createLoop, type Loop } from './loop';
import { createManualClock, type ManualClock } from './manual-clock';
import { type StagedReader, stageReader } from './staged-reader-for-test';

let clock: ManualClock;
let stage: StagedReader;
let loop: Loop;
/** When looks succeeded, and how many had failed in a row when one failed. */
let succeeded: number[];
let failures: number[];

beforeEach(async () => {
  clock = createManualClock();
  stage = stageReader(clock);
  succeeded = [];
  failures = [];
  loop = createLoop({
    reader: stage.reader,
    clock,
    asked: { limit: 10, watching: true },
    looked: () => succeeded.push(clock.now()),
    failed: (times) => failures.push(times),
  });
  loop.start();
  await clock.pass(1500);
});

/** How many looks succeed in a minute. */
async function looksInAMinute(): Promise<number> {
  const before = succeeded.length;
  await clock.pass(60_000);
  return succeeded.length - before;
}

describe('looking again and again', () => {
  it('goes on twice a second', async () => {
    expect(await looksInAMinute()).toBe(120);
  });

  it('keeps its pace on a busy machine, where looks wait long and cost little', async () => {
    stage.owner = { answersAfter: 200, cost: 3 };
    expect(await looksInAMinute()).toBe(120);
  });

  it('spends a twentieth of the time on looks that are expensive', async () => {
    stage.owner = { answersAfter: 1000, cost: 1000 };
    expect(await looksInAMinute()).toBe(3);
  });

  it('goes on within a second after a look that waited long and cost nothing', async () => {
    // An owner is given so long once looks have failed.
    stage.owner = { answersAfter: Number.POSITIVE_INFINITY, cost: 0 };
    await clock.pass(10_000);
    const before = clock.now();
    stage.owner = { answersAfter: 9000, cost: 0 };
    await clock.pass(30_000);
    const answered = succeeded.find((at) => at > before) ?? 0;
    const next = stage.asked.find((at) => at >= answered) ?? 0;
    expect(answered).toBeGreaterThan(before + 9000);
    expect(next - answered).toBeLessThan(1000);
  });
});

describe('an owner of the clipboard that does not answer', () => {
  const hangs = { answersAfter: Number.POSITIVE_INFINITY, cost: 0 };
  const answers = { answersAfter: 3, cost: 3 };

  it('is given up within four seconds, together with the look at its successor', async () => {
    const before = succeeded.at(-1) ?? 0;
    stage.owner = hangs;
    await clock.pass(600);
    stage.owner = answers;
    await clock.pass(10_000);
    const next = succeeded.find((at) => at > before) ?? Number.POSITIVE_INFINITY;
    expect(next - before - 500).toBeLessThan(4000);
    expect(failures).toEqual([1]);
    expect(stage.started).toBe(2);
  });

  it('is asked ever less often while it hangs, and from the beginning after it has answered', async () => {
    stage.owner = hangs;
    await clock.pass(10 * 60_000);
    expect(stage.started).toBeLessThan(36);
    expect(failures.at(-1)).toBe(failures.length);
    stage.owner = answers;
    await clock.pass(21_000);
    expect(await looksInAMinute()).toBeGreaterThan(100);
    failures = [];
    stage.owner = hangs;
    await clock.pass(3000);
    expect(failures).toEqual([1]);
  });

  it('is waited for long enough where its copy is large', async () => {
    stage.owner = { answersAfter: 3700, cost: 3400 };
    await clock.pass(10_000);
    expect(failures).toEqual([1]);
    const before = succeeded.length;
    await clock.pass(120_000);
    expect(failures).toEqual([1]);
    expect(succeeded.length - before).toBe(3);
  });
});

it('looking ends with the process that looks', async () => {
  loop.stop();
  const before = succeeded.length;
  await clock.pass(60_000);
  expect([succeeded.length - before, stage.started, loop.runs()]).toEqual([0, 1, false]);
});
