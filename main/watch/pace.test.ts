import { describe, expect, it } from 'vitest';
import { pauseAfter, pauseAfterFailure } from './pace';

describe('the pause after a look', () => {
  it.each([
    [0, 500],
    [3, 500],
    [100, 2000],
    [1000, 20_000],
    [3400, 30_000],
  ])('of %i ms is %i ms', (took, pause) => {
    expect(pauseAfter(took)).toBe(pause);
  });

  it('that failed at once is long enough for no process to be started over and over', () => {
    expect(pauseAfterFailure(0)).toBe(5000);
    expect(pauseAfterFailure(5000)).toBe(30_000);
  });
});
