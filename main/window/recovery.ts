import type { WebContents } from 'electron';

/** Two breakdowns within this many milliseconds mean that the page breaks down by itself. */
const soon = 60_000;

export interface Recovery {
  now(): number;
  /** The page broke down and is loaded anew. */
  reloaded(reason: string): void;
  /** It broke down again at once: loading it again would go on for ever. */
  gaveUp(reason: string): void;
}

/** Loads a page anew when its process is gone, once. */
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
      // Within the event Chromium is still clearing up, and ends itself if it is asked to load.
      setImmediate(() => page.reload());
    }
  });
}
