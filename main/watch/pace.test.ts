import { describe, expect, it } from 'vitest';
import { createPace, pauseAfterFailures } from './pace';

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
    expect(createPace().after(effort)).toBe(pause);
  });

  it('is long where the owner works long for each answer, and until it is quicker', () => {
    const pace = createPace();
    const pauses = [700, 600, 650, 800, 900, 1000, 20, 600].map((took) => pace.after({ took, cost: 3 }));
    expect(pauses).toEqual([100, 100, 100, 100, 12_000, 12_000, 480, 100]);
  });

  it('that failed is longer with each failure, so that no process is started over and over', () => {
    expect([1, 2, 3, 4, 100].map(pauseAfterFailures)).toEqual([500, 2000, 8000, 10_000, 10_000]);
  });
});
