import type { WebContents } from 'electron';

/** In milliseconds. A second crash within this time means that the page itself is the cause. */
const soon = 60_000;

export interface Recovery {
  now(): number;
  /** The page crashed and is being reloaded. */
  reloaded(reason: string): void;
  /** It crashed again soon. Reloading once more could go on for ever. */
  gaveUp(reason: string): void;
}

/** Reloads a page when its process is gone, once. */
export function reloadOnce(page: WebContents, { now, reloaded, gaveUp }: Recovery): void {
  let last = Number.NEGATIVE_INFINITY;
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const again = now() - last < soon;
    last = now();
    if (again) {
      gaveUp(reason);
    } else {
      reloaded(reason);
      // Not within the event: Chromium is still cleaning up and would crash.
      setImmediate(() => page.reload());
    }
  });
}
