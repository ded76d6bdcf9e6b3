import type { Looked } from './look';

/** How often the clipboard is looked at. */
export interface Pace {
  /** Milliseconds to wait after a look. */
  after(effort: Omit<Looked, 'found'>): number;
}

/** Milliseconds from the beginning of one look to the next. */
const interval = 500;
/** In milliseconds. The owner of the clipboard must get to something else in between. */
const shortest = 100;
/** In milliseconds. With longer pauses the watcher would miss most copies. */
const longest = 30_000;
/** The pause is this many times as long as what it stands for was at work. */
const share = 20;

/** In milliseconds. Looks now and then take longer than this, and wait most of it. */
const slow = 250;
/** After so many slow looks in a row it is the owner that is slow: it works for its answer, each time anew. */
const inARow = 5;
/** In milliseconds. On a busy machine an owner that works cannot be told from one that waits. The pause is bounded. */
const longestWhileBusy = 1000;

/** How much longer each pause is than the one before, while looks keep failing. */
const growth = 4;
/** In milliseconds. Each failed look may cost a process, whose start takes up to half a second of processor time. */
const longestAfterFailure = 10_000;

/**
 * However expensive a copy is, looking at it takes at most a twentieth of one processor's time. Time in which a look
 * waits for a processor is not expensive, and does not lengthen the pause.
 */
export function createPace(): Pace {
  let recent: number[] = [];
  return {
    after({ took, cost, busy }) {
      recent = [...recent, took].slice(-inARow);
      const quickest = recent.length === inARow ? Math.min(...recent) : 0;
      const forOwner = quickest > slow ? pauseForOwner(quickest, busy) : 0;
      return Math.min(longest, Math.max(shortest, interval - took, share * cost, forOwner));
    },
  };
}

function pauseForOwner(worked: number, busy: boolean): number {
  return busy ? Math.min(longestWhileBusy, worked) : share * worked;
}

/** Short after the first of several failed looks: most owners that do not answer have been replaced by another. */
export function pauseAfterFailures(failures: number): number {
  return Math.min(longestAfterFailure, interval * growth ** (failures - 1));
}
