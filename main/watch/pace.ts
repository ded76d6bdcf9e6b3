/** Milliseconds between two looks at the clipboard. */
const interval = 500;
/** The pause after a look is at least this many times as long as the look. */
const share = 20;
/** In milliseconds. With longer pauses the watcher would miss most copies. */
const longest = 30_000;

/** In milliseconds. Longer, because each failed look may cost a process. */
const afterFailure = 5000;

/**
 * Milliseconds to wait after a look that took `took` milliseconds. However slow the owner of the clipboard is, looking
 * takes at most a twentieth of the time.
 */
export function pauseAfter(took: number): number {
  return Math.min(longest, Math.max(interval, share * took));
}

export function pauseAfterFailure(took: number): number {
  return Math.max(afterFailure, pauseAfter(took));
}
