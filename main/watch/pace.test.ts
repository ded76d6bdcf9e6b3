import { describe, expect, it } from 'vitest';
import { createPace, pauseAfterFailures } from './pace';

function pausesAfter(tooks: number[], busy: boolean): number[] {
  const pace = createPace();
  return tooks.map((took) => pace.after({ took, cost: 3, busy }));
}

describe('the pause after a look', () => {
  it.each([
    ['costs nothing', { took: 0, cost: 0 }, 500],
    ['is cheap', { took: 3, cost: 3 }, 497],
    ['is cheap on a busy machine', { took: 200, cost: 3 }, 300],
    ['is cheap on a very busy machine', { took: 800, cost: 4 }, 100],
    ['waits long for the owner', { took: 10_000, cost: 5 }, 100],
    ['is expensive', { took: 1000, cost: 1000 }, 20_000],
    ['is very expensive', { took: 3700, cost: 3400 }, 30_000],
  ])('that %s', (_what, effort, pause) => {
    expect(createPace().after({ ...effort, busy: false })).toBe(pause);
  });

  it('is long where the owner works long for each answer, and until it is quicker', () => {
    const tooks = [700, 600, 650, 800, 900, 1000, 20, 600];
    expect(pausesAfter(tooks, false)).toEqual([100, 100, 100, 100, 12_000, 12_000, 480, 100]);
  });

  it('is no longer than a look, and at most a second, where it may be the machine that is slow', () => {
    expect(pausesAfter([260, 300, 400, 260, 300, 300], true)).toEqual([240, 200, 100, 240, 260, 260]);
    expect(pausesAfter([3000, 3000, 3000, 3000, 3000], true)).toEqual([100, 100, 100, 100, 1000]);
  });

  it('that failed is longer with each failure, so that no process is started over and over', () => {
    expect([1, 2, 3, 4, 100].map(pauseAfterFailures)).toEqual([500, 2000, 8000, 10_000, 10_000]);
  });
});
