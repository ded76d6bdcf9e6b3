/** Milliseconds between two looks at the clipboard. */
const interval = 500;
/** A look costs its own time at most once in so many. */
const share = 20;
/** Milliseconds beyond which a pause would make a watcher that sees nothing. */
const longest = 30_000;

/** Milliseconds to wait at least after a look that failed: each may cost a process. */
const afterFailure = 5000;

/**
 * Milliseconds to wait after a look that took so long. Whatever the owner of the clipboard does, watching takes no
 * more than a twentieth of the time of the process that looks.
 */
export function pauseAfter(took: number): number {
  return Math.min(longest, Math.max(interval, share * took));
}

export function pauseAfterFailure(took: number): number {
  return Math.max(afterFailure, pauseAfter(took));
}
