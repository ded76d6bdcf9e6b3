/** The clock and timers of everything in main that waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something later. Returns a function that cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
