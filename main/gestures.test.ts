import { beforeEach, describe, expect, it } from 'vitest';
import { createGestures, type Gestures } from './gestures';

const page = 1;
let now: number;
let gestures: Gestures;

beforeEach(() => {
  now = 5000;
  gestures = createGestures(() => now);
});

/** How many of so many requests at once pass. */
const passing = (count: number, take: (page: number) => boolean) =>
  Array.from({ length: count }, () => take(page)).filter(Boolean).length;

describe('a gesture', () => {
  it('is good for two requests, and for none before it', () => {
    expect(gestures.take(page)).toBe(false);
    gestures.seen(page);
    expect(passing(20, gestures.take)).toBe(2);
    gestures.seen(page);
    expect(gestures.take(page)).toBe(true);
  });

  it('is forgotten after ten seconds, in which a busy page may come to it', () => {
    gestures.seen(page);
    now += 10_000;
    expect(gestures.take(page)).toBe(true);
    now += 1;
    expect(gestures.take(page)).toBe(false);
  });

  it('counts in its own page alone, and no longer than that', () => {
    gestures.seen(page);
    expect(gestures.take(2)).toBe(false);
    gestures.gone(page);
    expect(gestures.take(page)).toBe(false);
  });

  it('that only the page has seen is believed once a second', () => {
    expect(passing(20, gestures.takeTold)).toBe(2);
    now += 999;
    expect(gestures.takeTold(page)).toBe(false);
    now += 1;
    expect(passing(20, gestures.takeTold)).toBe(2);
    expect(gestures.take(page)).toBe(false);
  });
});
